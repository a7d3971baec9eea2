import { describe, expect, test } from "vitest";
import {
  pastedGroups,
  pastedHolidays,
  pastedPeople,
  pastedTable,
  type LayoutChoices,
  type PastedList,
} from "../../shared/workbook/paste-list.ts";
import { command as commandSchema } from "../../shared/workbook/commands.ts";
import { detectDateOrder, isAmbiguousDate } from "../../shared/workbook/paste/dates.ts";
import { inOrder, type Workbook } from "../../shared/workbook/model.ts";
import { addGroup, afterCommands, planned } from "../builders/planned.ts";

const empty = planned([]);

function people(text: string, workbook: Workbook = empty, choices: LayoutChoices = {}): PastedList {
  return pastedPeople(pastedTable("people", text, workbook, choices), workbook, { defaultRole: "user" });
}

function groups(text: string, workbook: Workbook = empty): PastedList {
  return pastedGroups(pastedTable("groups", text, workbook), workbook);
}

function holidays(text: string, workbook: Workbook = empty): PastedList {
  return pastedHolidays(pastedTable("holidays", text, workbook), workbook, { dateOrder: "day-month" });
}

/** The workbook once the list is added, by the command that the store would also check and carry out. */
function added(list: PastedList, workbook: Workbook = empty, createUnknown = true): Workbook {
  let ids = 0;
  const command = list.command(createUnknown, () => `new-${(ids += 1)}`);
  expect(command).not.toBeNull();
  return command ? afterCommands(workbook, [commandSchema.parse(command)]) : workbook;
}

const messages = (list: PastedList) =>
  list.rows.flatMap((row) => row.problems.map((problem) => `${row.line}: ${problem.message}`));

describe("the table in a pasted text", () => {
  test("cells copied from a spreadsheet are told by their tabs", () => {
    const table = pastedTable("people", "Name\tPosition\nAnna, the younger\tCEO\n", empty);
    expect(table.delimiter).toBe("\t");
    expect(table.headings).toEqual(["Name", "Position"]);
    expect(table.rows.map((row) => row.cells)).toEqual([["Anna, the younger", "CEO"]]);
  });

  test.each([
    ["commas", "Name,Title\nAnna,Head of sales; marketing\nBo,CFO", ","],
    ["semicolons", "Meyer, Anna;CEO\nOkoro, Bo;CFO", ";"],
    ["a semicolon in one row of many", "Anna\nBo\nCy;CFO\nDee", ";"],
    ["nothing to divide", "Anna\nBo\nCy", null],
  ])("%s are recognized", (_, text, delimiter) => {
    expect(pastedTable("people", text, empty).delimiter).toBe(delimiter);
  });

  test("the person can say that lines are not to be divided", () => {
    const list = people("Meyer, Anna\nOkoro, Bo", empty, { delimiter: null });
    expect(inOrder(added(list).people).map((person) => person.name)).toEqual(["Meyer, Anna", "Okoro, Bo"]);
  });

  test("a byte order mark, carriage returns and empty lines leave no trace", () => {
    const list = people("\ufeffName;E-mail\r\n\r\nAnna;anna@halden.example\r\n;\r\nBo;bo@halden.example\r\n");
    expect(list.rows.map((row) => [row.line, ...row.cells])).toEqual([
      [3, "Anna", "anna@halden.example"],
      [5, "Bo", "bo@halden.example"],
    ]);
    expect(messages(list)).toEqual([]);
  });

  test("a quoted cell keeps delimiters, line breaks and quotes", () => {
    const list = people('Name,Note\n"Meyer, Anna","Said: ""never"",\nthen left"\nBo,second');
    const [anna, bo] = inOrder(added(list).people);
    expect(anna).toMatchObject({ name: "Meyer, Anna", note: 'Said: "never",\nthen left' });
    expect(bo).toMatchObject({ name: "Bo", note: "second" });
    expect(list.rows.map((row) => row.line)).toEqual([2, 4]);
  });

  test("a quote that nobody closes does not swallow the rows after it", () => {
    const list = people('Name\tNote\nAnna\t"open\nBo\t5" screen\nCy\tfine');
    expect(list.rows.map((row) => row.cells)).toEqual([
      ["Anna", '"open'],
      ["Bo", '5" screen'],
      ["Cy", "fine"],
    ]);
  });

  test.each(["", "   \n\t\n", "\ufeff", "\r\n\r\n"])(
    "a text without rows (%j) gives an empty list",
    (text) => {
      const list = people(text);
      expect(list).toMatchObject({ rows: [], good: 0, errors: 0, duplicates: 0, unknown: [] });
      expect(list.command(true, () => "x")).toBeNull();
    },
  );
});

describe("the columns", () => {
  test.each([
    ["Full name,Position,Department,E-mail", ["name", "jobTitle", "group", "email"]],
    ["Employee;Function;Team;Mail;Comments", ["name", "jobTitle", "group", "email", "note"]],
    ["First Name\tLAST NAME\tJob title\tRole", ["firstName", "lastName", "jobTitle", "role"]],
    ["Nachname;Vorname;Funktion;Abteilung", ["lastName", "firstName", "jobTitle", "group"]],
    ["Prénom;Nom;Fonction", ["firstName", "lastName", "jobTitle"]],
    ["ID,Name,Work e-mail,Salary", [null, "name", "email", null]],
    ["Name,Name,Team", ["name", null, "group"]],
  ])("of people are recognized by %s", (header, columns) => {
    expect(pastedTable("people", `${header}\n`, empty)).toMatchObject({ header: true, columns });
  });

  test.each([
    ["Group,Users,Supervisor", ["name", "headcount", "supervisor"]],
    ["Department;Number of employees;Led by", ["name", "headcount", "supervisor"]],
    ["Team\tHead count\tLine manager\tRemarks", ["name", "headcount", "supervisor", "note"]],
  ])("of groups are recognized by %s", (header, columns) => {
    expect(pastedTable("groups", `${header}\n`, empty)).toMatchObject({ header: true, columns });
  });

  test("without a header are told by what they hold", () => {
    const workbook = planned([addGroup("sales", 40)]);
    const text = "anna@halden.example,Anna Meyer,Head of sales,Sales\nbo@halden.example,Bo Okoro,Agent,sales";
    expect(pastedTable("people", text, workbook)).toMatchObject({
      header: false,
      columns: ["email", "name", "jobTitle", "group"],
    });
    expect(pastedTable("groups", "40\tField sales\tAnna\n12\tService\tBo", empty)).toMatchObject({
      header: false,
      columns: ["headcount", "name", "supervisor"],
    });
    expect(pastedTable("holidays", "New Year;2027-01-01", empty).columns).toEqual(["name", "date"]);
  });

  test("can be put right by the person", () => {
    const list = people("Anna\tOslo\tCEO", empty, { columns: ["name", null, "jobTitle"] });
    expect(inOrder(added(list).people)[0]).toMatchObject({ name: "Anna", jobTitle: "CEO" });
  });

  test("a header can be declared a row and a row a header", () => {
    expect(pastedTable("people", "Name\tTitle\nAnna\tCEO", empty, { header: false }).rows).toHaveLength(2);
    const forced = pastedTable("people", "Wer\tWas\nAnna\tCEO", empty, { header: true });
    expect(forced.rows).toHaveLength(1);
    expect(forced.headings).toEqual(["Wer", "Was"]);
  });

  test("a list of other things is refused row by row, not added as nonsense", () => {
    const list = people("Invoice,Amount\n2231,40.00\n2232,18.50", empty, { header: true });
    expect(list.good).toBe(0);
    expect(messages(list)).toEqual(["2: The name is missing.", "3: The name is missing."]);
    expect(list.command(true, () => "x")).toBeNull();
  });
});

describe("a list of people", () => {
  test("is added with roles, groups and addresses in one command, in its order", () => {
    const workbook = planned([addGroup("sales", 40)]);
    const list = people(
      "Name,Title,Role,Department,E-mail\nAnna Meyer,CEO,Executive,,mailto:anna@halden.example\nBo Okoro,Agent,End user,Sales,",
      workbook,
    );
    expect(messages(list)).toEqual([]);
    expect(inOrder(added(list, workbook).people)).toMatchObject([
      { name: "Anna Meyer", jobTitle: "CEO", role: "executive", groupId: null, email: "anna@halden.example" },
      { name: "Bo Okoro", jobTitle: "Agent", role: "user", groupId: "sales", email: "" },
    ]);
  });

  test("joins first and last names", () => {
    const list = people("Last name,First name\nMeyer,Anna\n,Bo");
    expect(inOrder(added(list).people).map((person) => person.name)).toEqual(["Anna Meyer", "Bo"]);
  });

  test("names the rows without a name and keeps them out", () => {
    const list = people("Name,Title\nAnna,CEO\n,CFO\n   ,COO");
    expect(messages(list)).toEqual(["3: The name is missing.", "4: The name is missing."]);
    expect(list).toMatchObject({ good: 1, errors: 2, duplicates: 0 });
    expect(added(list).people.size).toBe(1);
  });

  test("offers the groups that it names and that are not there, each once", () => {
    const workbook = planned([addGroup("sales", 40)]);
    const list = people("Name,Team\nAnna,SALES\nBo,Field service\nCy,field  service\nDee,", workbook);
    expect(list.unknown).toEqual(["Field service"]);

    const withGroups = added(list, workbook);
    const field = inOrder(withGroups.groups).find((group) => group.name === "Field service");
    expect(field).toMatchObject({ headcount: 0, spectrum: null });
    expect(inOrder(withGroups.people).map((person) => person.groupId)).toEqual([
      "sales",
      field?.id,
      field?.id,
      null,
    ]);

    const without = added(list, workbook, false);
    expect(without.groups.size).toBe(1);
    expect(inOrder(without.people).map((person) => person.groupId)).toEqual(["sales", null, null, null]);
  });

  test("does not offer the groups of rows that are kept out", () => {
    expect(people("Name,Team\n,Ghosts\nAnna,Sales").unknown).toEqual(["Sales"]);
  });

  test("leaves out who is there already, by name and address", () => {
    const workbook = added(people("Name,E-mail\nAnna Meyer,anna@halden.example\nBo Okoro,"));
    const list = people(
      "Name,E-mail\nanna  meyer,\nAnna Meyer,other.anna@halden.example\nBo Okoro,bo@halden.example\nCy,\nCy,cy@halden.example",
      workbook,
    );
    expect(messages(list)).toEqual([
      "2: “anna meyer” is already in the engagement.",
      "4: “Bo Okoro” is already in the engagement.",
      "6: “Cy” is already on line 5.",
    ]);
    expect(list).toMatchObject({ good: 2, errors: 0, duplicates: 3 });
  });

  test("mentions a role or an address that it does not understand and adds the person all the same", () => {
    const list = people("Name,Role,E-mail\nAnna,Wizard,anna at halden");
    expect(messages(list)).toEqual([
      "2: “anna at halden” is not an e-mail address.",
      "2: “Wizard” is not a role that is known here.",
    ]);
    expect(inOrder(added(list).people)[0]).toMatchObject({ role: "user", email: "anna at halden" });
  });

  test("refuses a name that is too long instead of cutting it", () => {
    const list = people(`Name\n${"a".repeat(301)}`);
    expect(messages(list)).toEqual(["2: The name is longer than 300 characters."]);
  });

  test("keeps emoji and right-to-left names and drops control characters", () => {
    const list = people("Name\tTitle\nליאת כהן\tמנהלת\n👩🏽‍🔬 Zoë\tR&D\nIv\u0000an\u0007\tQA");
    expect(inOrder(added(list).people).map((person) => person.name)).toEqual(["ליאת כהן", "👩🏽‍🔬 Zoë", "Ivan"]);
  });

  test("reads 10,000 rows while a person waits", () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `Person ${i}\tAgent\tTeam ${i % 40}\tp${i}@halden.example`,
    );
    const started = performance.now();
    const list = people(["Name\tTitle\tTeam\tE-mail", ...rows].join("\r\n"));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(list).toMatchObject({ good: 10_000, errors: 0 });
    expect(list.unknown).toHaveLength(40);
    expect(added(list).people.size).toBe(10_000);
  });

  test("says so when there are more rows than can be added at once", () => {
    const list = people(Array.from({ length: 20_001 }, (_, i) => `Person ${i}`).join("\n"));
    expect(list.tooLong).toMatch(/20,000 rows/);
    expect(list.command(true, () => "x")).toBeNull();
  });
});

describe("a list of groups", () => {
  test("is added with headcounts and supervisors", () => {
    const list = groups(
      "Group;Users;Supervisor\nField sales;1.240;Anna Meyer\nService;60;\nOffice;;Anna Meyer",
    );
    expect(messages(list)).toEqual([]);
    expect(list.unknown).toEqual(["Anna Meyer"]);
    const workbook = added(list);
    const [anna] = inOrder(workbook.people);
    expect(anna).toMatchObject({ name: "Anna Meyer", role: "manager" });
    expect(inOrder(workbook.groups)).toMatchObject([
      { name: "Field sales", headcount: 1240, supervisorId: anna?.id, spectrum: null },
      { name: "Service", headcount: 60, supervisorId: null },
      { name: "Office", headcount: 0, supervisorId: anna?.id },
    ]);
  });

  test.each(["about 40", "-3", "12.5", "1e3", "40 users", "99999999"])(
    "does not take %j for a headcount",
    (text) => {
      const list = groups(`Group\tUsers\nSales\t${text}`);
      expect(messages(list)).toEqual([`2: “${text}” is not a number of people.`]);
      expect(list.good).toBe(0);
    },
  );

  test.each([
    ["1,240", 1240],
    ["1 240", 1240],
    ["1'240", 1240],
    ["40.0", 40],
    ["0", 0],
  ])("takes %j for %i people", (text, headcount) => {
    expect(inOrder(added(groups(`Group\tUsers\nSales\t${text}`)).groups)[0]).toMatchObject({ headcount });
  });

  test("leaves out a group that is there already or comes twice", () => {
    const list = groups("Group\nSales\nService\nservice", planned([addGroup("sales", 40)]));
    expect(messages(list)).toEqual([
      "2: “Sales” is already in the engagement.",
      "4: “service” is already on line 3.",
    ]);
    expect(list).toMatchObject({ good: 1, duplicates: 2 });
  });
});

describe("a list of holidays", () => {
  test.each([
    ["2026-12-25", "2026-12-25"],
    ["25.12.2026", "2026-12-25"],
    ["1.5.26", "2026-05-01"],
    ["25/12/2026", "2026-12-25"],
    ["25 December 2026", "2026-12-25"],
    ["Dec 25, 2026", "2026-12-25"],
    ["Friday, 25 December 2026", "2026-12-25"],
    ["46381", "2026-12-25"],
  ])("reads %s", (text, date) => {
    expect(inHolidays(added(holidays(`${text}\tChristmas`)))).toEqual([{ date, name: "Christmas" }]);
  });

  test.each(["2026-02-30", "31/4/2026", "soon", "2026"])("says that %s is not a date", (text) => {
    expect(messages(holidays(`Date\tHoliday\n${text}\tWhat`))).toEqual([`2: “${text}” is not a date.`]);
  });

  test("leaves out a day that is a holiday already", () => {
    const list = holidays("Date,Name\n2026-12-25,Christmas\n25.12.2026,Noël");
    expect(messages(list)).toEqual(["3: 2026-12-25 is already on line 2."]);
  });

  test.each([
    ["a day over 12 in the first place", ["1/2/2026", "25/12/2026"], "day-month"],
    ["a day over 12 in the second place", ["1/2/2026", "12/25/2026"], "month-day"],
    ["dots", ["1.2.2026"], "day-month"],
    ["nothing that tells", ["1/2/2026", "2026-12-25", ""], null],
  ])("shows by %s how it writes dates", (_, cells, order) => {
    expect(detectDateOrder(cells)).toBe(order);
  });

  test("a date is ambiguous only when both readings exist and differ", () => {
    expect(
      ["3/4/2026", "3/3/2026", "25/12/2026", "3.4.2026", "2026-04-03", "soon"].map(isAmbiguousDate),
    ).toEqual([true, false, false, false, false, false]);
  });

  test("can be read month first", () => {
    const table = pastedTable("holidays", "Date\tName\n3/4/2026\tFounder's day", empty);
    const list = pastedHolidays(table, empty, { dateOrder: "month-day" });
    expect(inHolidays(added(list))).toEqual([{ date: "2026-03-04", name: "Founder's day" }]);
  });
});

function inHolidays(workbook: Workbook) {
  return [...workbook.holidays.values()].map(({ date, name }) => ({ date, name }));
}
