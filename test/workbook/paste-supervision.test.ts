import { describe, expect, test } from "vitest";
import { command as commandSchema } from "../../shared/workbook/commands.ts";
import { pastedSupervision } from "../../shared/workbook/paste/supervision.ts";
import { afterCommands, planned } from "../builders/planned.ts";

function person(id: string, name: string) {
  return { id, name, jobTitle: "", role: "manager" as const, groupId: null, email: "", note: "" };
}

const workbook = planned([
  {
    type: "people/add",
    people: [person("ada", "Ada Byron"), person("tom-1", "Tom Twin"), person("tom-2", "Tom Twin")],
  },
]);

describe("a pasted list of supervisors", () => {
  test("gives the seven aspects in their order when it has no headings", () => {
    const list = pastedSupervision("Ada Byron\tyes\tno\tpartly\t\t?\tx\t0", workbook);
    expect(list.rows).toEqual([
      {
        line: 1,
        name: "Ada Byron",
        personId: "ada",
        said: { expected: "yes", written: "no", targets: "partly", equipped: "yes", usesIt: "no" },
        error: null,
      },
    ]);
  });

  test("follows its headings, and leaves out columns it does not know", () => {
    const list = pastedSupervision("Who;Region;Uses it;Expected\nADA  byron;North;P;Y", workbook);
    expect(list.rows[0]).toMatchObject({ personId: "ada", said: { usesIt: "partly", expected: "yes" } });
  });

  test("is taken in by one edit that the store would accept, and keeps what it does not say", () => {
    const before = afterCommands(workbook, [
      { type: "supervision/update", rows: [{ personId: "ada", patch: { written: "yes" } }] },
    ]);
    const { command } = pastedSupervision("Ada Byron\tno", before);
    const after = afterCommands(before, [commandSchema.parse(command)]);
    expect(after.supervision.get("ada")).toMatchObject({ expected: "no", written: "yes" });
  });

  test.each([
    ["Nobody Here\tyes", "Nobody of this name is among the people."],
    ["Tom Twin\tyes", "Several people have this name."],
    ["\tyes", "There is no name."],
    ["Ada Byron\tmaybe", "“maybe” under “Expected” is not yes, partly or no."],
    ["Ada Byron\t", "Nothing is said of them."],
  ])("refuses the line %j and says why", (text, error) => {
    const list = pastedSupervision(text, workbook);
    expect(list).toMatchObject({ good: 0, errors: 1, command: null });
    expect(list.rows[0]).toMatchObject({ personId: null, error });
  });

  test("takes a person once and names the line where they were before", () => {
    const list = pastedSupervision("Ada Byron\tyes\nAda Byron\tno", workbook);
    expect(list.rows.map(({ error }) => error)).toEqual([null, "The same person is on line 1."]);
  });

  test("makes nothing of an empty text", () => {
    expect(pastedSupervision(" \n", workbook)).toEqual({ rows: [], good: 0, errors: 0, command: null });
  });
});
