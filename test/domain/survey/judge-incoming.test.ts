import { describe, expect, test } from "vitest";
import type { IncomingFile, IncomingResponse } from "../../../shared/domain/survey/incoming.ts";
import {
  judgeIncoming,
  takenIn,
  type JudgedFile,
  type Take,
} from "../../../shared/domain/survey/judge-incoming.ts";
import type { ResponseFile } from "../../../shared/domain/survey/response-file.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { formIn, withSurvey } from "../../builders/open-surveys.ts";
import { afterCommands } from "../../builders/planned.ts";
import { responseTo } from "../../builders/response-files.ts";

const anonymous = withSurvey();
const named = withSurvey({ naming: "named" });

/** A file `<receipt>.x` with a response to the survey of a workbook. */
function fileFor(
  workbook: Workbook,
  receipt: string,
  seed = 0,
  said: Partial<ResponseFile> = {},
  form: IncomingResponse["form"] = "browser",
): IncomingFile {
  const {
    format: _f,
    formatVersion: _v,
    digest: _d,
    ...rest
  } = responseTo(formIn(workbook), receipt, seed, said);
  return { fileName: `${receipt}.x`, outcome: { kind: "response", response: { form, ...rest } } };
}

function judged(workbook: Workbook, files: readonly IncomingFile[]): readonly JudgedFile[] {
  return judgeIncoming(workbook, files).map(({ file }) => file);
}

/** The workbook once the files were taken in with these choices. */
function afterTaking(
  workbook: Workbook,
  files: readonly IncomingFile[],
  chosen: readonly (readonly [number, Take])[] = [],
): Workbook {
  const { responses, replaced } = takenIn(judgeIncoming(workbook, files), new Map(chosen));
  return afterCommands(workbook, [
    { type: "responses/import", responses: [...responses], replaced: [...replaced] },
  ]);
}

const ids = ({ responses }: Workbook) => [...responses.keys()].toSorted();

describe("a response is refused", () => {
  const reasonFor = (workbook: Workbook, said: Partial<ResponseFile>): string =>
    judged(workbook, [fileFor(anonymous, "r1", 0, said)])[0]?.reason ?? "";

  test.each([
    ["when it is for another engagement", { engagementId: "e2" }, "for another engagement"],
    ["when its questionnaire is not there", { surveyId: "s9" }, "not in this engagement any more"],
    ["when it was made at an earlier opening", { version: 0 }, "earlier opening"],
    ["when it carries a name though it is anonymous", { name: "Ada" }, "carries a name"],
    ["when it names a group that was not offered", { groupId: "board" }, "could not choose"],
    ["when nothing in it was answered", { answers: [] }, "Nothing in it was answered"],
  ])("%s", (_, said, words) => {
    expect(reasonFor(anonymous, said)).toContain(words);
  });

  test("when the questionnaire was closed, or taken back to be worded anew", () => {
    const closed = afterCommands(anonymous, [{ type: "survey/close", id: "s1", on: "2026-11-17" }]);
    const withdrawn = afterCommands(anonymous, [{ type: "survey/withdraw", id: "s1" }]);
    expect(reasonFor(closed, {})).toContain("closed");
    expect(reasonFor(withdrawn, {})).toContain("earlier opening");
  });

  test("when it names somebody who is not there any more", () => {
    const [file] = judged(named, [fileFor(named, "r1", 0, { personId: "nobody" })]);
    expect(file?.reason).toContain("not among this engagement’s people");
  });

  test("without a word of what an anonymous respondent answered", () => {
    const proof = "The budget of 2026";
    const files = judged(anonymous, [
      fileFor(anonymous, "r1", 0, { answers: [{ itemId: "pulse.ease.learn", value: 9, proof }] }),
      fileFor(anonymous, "r2"),
    ]);
    expect(JSON.stringify(files)).not.toContain(proof);
    expect(Object.keys(files[1] ?? {}).toSorted()).toEqual(
      ["choices", "contest", "fileName", "outcome", "reason", "rival", "surveyId", "who"].toSorted(),
    );
  });
});

describe("a response sent twice", () => {
  test("counts once, in a batch and over several", () => {
    const files = [fileFor(anonymous, "r1"), fileFor(anonymous, "r1"), fileFor(anonymous, "r2", 1)];
    expect(judged(anonymous, files).map(({ outcome }) => outcome)).toEqual(["ready", "duplicate", "ready"]);
    const after = afterTaking(anonymous, files);
    expect(ids(after)).toEqual(["s1.r1", "s1.r2"]);
    expect(judged(after, files).map(({ outcome }) => outcome)).toEqual(Array(3).fill("duplicate"));
    expect(takenIn(judgeIncoming(after, files), new Map())).toEqual({ responses: [], replaced: [] });
  });

  test("with other answers keeps the first, or takes the second in its place", () => {
    const first = afterTaking(anonymous, [fileFor(anonymous, "r1", 0)]);
    const files = [fileFor(anonymous, "r1", 3)];
    expect(judged(first, files)[0]).toMatchObject({
      outcome: "second",
      rival: "taken-in",
      choices: ["replace"],
    });
    const valueIn = (workbook: Workbook) => workbook.responses.get("s1.r1")?.answers[0]?.value;
    expect(valueIn(afterTaking(first, files, [[0, "replace"]]))).toBe(4);
    expect(takenIn(judgeIncoming(first, files), new Map()).responses).toEqual([]);
    expect(valueIn(first)).toBe(1);
  });
});

describe("a second response of a named person", () => {
  const files = [
    fileFor(named, "r1", 0, { personId: "ada-north" }),
    fileFor(named, "r2", 1, { personId: "ada-north" }),
    fileFor(named, "r3", 2, { personId: "ada-north" }),
  ];

  test("is told with the person and the file that came first", () => {
    expect(judged(named, files)[1]).toMatchObject({ outcome: "second", who: "Ada North", rival: 0 });
    expect(judged(named, files)[1]?.reason).toContain("r1.x");
  });

  test("takes the place of the first when that is chosen, and of several the last does", () => {
    expect(ids(afterTaking(named, files))).toEqual(["s1.r1"]);
    expect(ids(afterTaking(named, files, [[1, "replace"]]))).toEqual(["s1.r2"]);
    const both = [
      [1, "replace"],
      [2, "replace"],
    ] as const;
    expect(ids(afterTaking(named, files, both))).toEqual(["s1.r3"]);
    const first = afterTaking(named, files.slice(0, 1));
    expect(
      ids(
        afterTaking(first, files.slice(1), [
          [0, "replace"],
          [1, "replace"],
        ]),
      ),
    ).toEqual(["s1.r3"]);
  });

  test("can stand beside the first only when both were told by a typed name", () => {
    const typed = ["r1", "r2"].map((receipt, i) =>
      fileFor(named, receipt, i, { name: i ? "JO POE" : "Jo Poe" }),
    );
    expect(judged(named, typed)[1]).toMatchObject({ outcome: "second", choices: ["replace", "both"] });
    expect(ids(afterTaking(named, typed, [[1, "both"]]))).toEqual(["s1.r1", "s1.r2"]);
    expect(ids(afterTaking(named, files, [[1, "both"]]))).toEqual(["s1.r1"]);
  });
});

describe("Excel forms with the same answers", () => {
  const files = ["r1", "r2"].map((receipt) => fileFor(anonymous, receipt, 0, {}, "excel"));

  test("are never taken for one silently: both can be taken", () => {
    expect(judged(anonymous, files)[1]).toMatchObject({ outcome: "similar", rival: 0, choices: ["both"] });
    expect(ids(afterTaking(anonymous, files))).toEqual(["s1.r1"]);
    expect(ids(afterTaking(anonymous, files, [[1, "both"]]))).toEqual(["s1.r1", "s1.r2"]);
  });

  test("say nothing about answers that were taken in before, which could be found out by trying", () => {
    const after = afterTaking(anonymous, files.slice(0, 1));
    expect(judged(after, files.slice(1))[0]?.outcome).toBe("ready");
  });

  test("say nothing about those given in the browser, which were sealed and could be found out by trying", () => {
    const sealed = fileFor(anonymous, "r1");
    const tried = fileFor(anonymous, "r2", 0, {}, "excel");
    expect(judged(anonymous, [sealed, tried]).map(({ outcome }) => outcome)).toEqual(["ready", "ready"]);
    expect(judged(anonymous, [tried, sealed]).map(({ outcome }) => outcome)).toEqual(["ready", "ready"]);
  });

  test("are told from those that differ in anything", () => {
    const other = fileFor(anonymous, "r3", 1, {}, "excel");
    const third = fileFor(anonymous, "r4", 1, {}, "excel");
    expect(judged(anonymous, [...files, other, third]).map(({ outcome, rival }) => [outcome, rival])).toEqual(
      [
        ["ready", null],
        ["similar", 0],
        ["ready", null],
        ["similar", 2],
      ],
    );
  });

  test("are no reason to ask when they came from forms in the browser, which draw a receipt for each person", () => {
    const browser = ["r1", "r2"].map((receipt) => fileFor(anonymous, receipt));
    expect(judged(anonymous, browser).map(({ outcome }) => outcome)).toEqual(["ready", "ready"]);
  });
});
