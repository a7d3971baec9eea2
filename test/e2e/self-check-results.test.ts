import { expect, test, type Page } from "@playwright/test";
import type { Command } from "../../shared/workbook/commands.ts";
import type { NewResponse } from "../../shared/workbook/commands/surveys.ts";
import { addGroup } from "../builders/planned.ts";
import { surveyOfPeople, type RespondentsOf } from "../builders/survey-of-people.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, photographWindow, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;

const spring = { openedOn: "2026-03-01", closedOn: "2026-03-14" };
const autumn = { openedOn: "2026-09-01", closedOn: "2026-09-18" };
const groups = [
  { id: "north", name: "Sales North", users: 45 },
  { id: "south", name: "Sales South", users: 38 },
  { id: "key", name: "Key accounts", users: 22 },
  { id: "inside", name: "Inside sales", users: 30 },
  { id: "service", name: "Service", users: 25 },
  { id: "marketing", name: "Marketing", users: 17 },
  { id: "export", name: "Export", users: 3 },
];
const users = (favour: number): readonly RespondentsOf[] =>
  groups.map(({ id, users: count }, place) => ({
    audience: "user",
    groupId: id,
    count,
    favour: favour + (place % 3) * 0.12,
  }));
/** Thirty of them. */
const managers = groups.map(({ id }, place): RespondentsOf => ({
  audience: "manager",
  groupId: id,
  count: place < 4 ? 6 : 2,
  favour: 0.4,
}));
const executives: readonly RespondentsOf[] = [
  { audience: "executive", groupId: null, count: 11, favour: 0.75 },
];

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
});

test.afterAll(() => launched.close());

const view = (name: string) =>
  page.getByRole("radiogroup", { name: "Parts of self-check" }).getByText(name, { exact: true }).click();
const openSurvey = async (title: string) => {
  await page
    .getByRole("main")
    .getByRole("button", { name: new RegExp(`^${title}`) })
    .click();
  await expect(page.getByRole("article", { name: title })).toBeVisible();
};
const region = (name: string) => page.getByRole("region", { name, exact: true });

/** Answers to single items, everything else left blank. */
function answered(
  surveyId: string,
  audience: NewResponse["audience"],
  answers: readonly (readonly [itemId: string, value: number | "unknown", proof?: string])[],
  more: Partial<NewResponse> = {},
): NewResponse {
  return {
    receipt: crypto.randomUUID(),
    surveyId,
    audience,
    groupId: null,
    personId: null,
    name: "",
    answers: answers.map(([itemId, value, proof = ""]) => ({ itemId, value, proof })),
    ...more,
  };
}

function opened(survey: {
  readonly id: string;
  readonly questionnaire: "self-check" | "mirror" | "user-pulse";
  readonly title: string;
  readonly naming?: "named" | "anonymous";
  readonly responses: readonly NewResponse[];
}): readonly Command[] {
  const { id, questionnaire, title, naming = "anonymous", responses } = survey;
  return [
    { type: "survey/add", survey: { id, questionnaire, title, naming, minimum: 5, seed: 7 } },
    { type: "survey/open", id, keys: null, on: spring.openedOn },
    { type: "responses/import", responses: [...responses], replaced: [] },
  ];
}

test.describe("a few answers that can be counted by hand", () => {
  let engagementId: string;
  const budget = "check.commitment.budget";
  const close = (id: string): Command => ({ type: "survey/close", id, on: spring.closedOn });

  test.beforeAll(async () => {
    engagementId = await openEngagement(page, "Counted by hand");
    const said = [2, 2, 2, 1, 0, "unknown"] as const;
    await give(page, engagementId, [
      ...opened({
        id: "check",
        questionnaire: "self-check",
        title: "The executives’ check",
        responses: said.map((value, place) =>
          answered("check", "executive", [[budget, value, `Proof ${place}`]]),
        ),
      }),
      ...opened({
        id: "mirror",
        questionnaire: "mirror",
        title: "What is seen",
        responses: [0, 0, 0, 0, 0, 1].map((value) =>
          answered("mirror", "user", [["mirror.commitment.budget", value]]),
        ),
      }),
      ...opened({
        id: "named",
        questionnaire: "self-check",
        title: "By name",
        naming: "named",
        responses: [
          answered("named", "executive", [[budget, 2, "The budget sheet."]], { name: "Ada Brenner" }),
          answered("named", "executive", [[budget, "unknown"]], { name: "Milo Castell" }),
        ],
      }),
      close("mirror"),
    ]);
    await enter(page, "Counted by hand");
    await goTo(page, "self-check");
  });

  test("of an anonymous questionnaire that is open nothing is shown, and why is said", async () => {
    await openSurvey("The executives’ check");
    await expect(page.getByText(/Nothing else is shown before it is closed/)).toBeVisible();
    await expect(page.getByText("Mean", { exact: true })).toHaveCount(0);
  });

  test("of a named one it is shown who answered what", async () => {
    await openSurvey("By name");
    const table = region("Answers by person");
    await expect(table.getByRole("row", { name: /^Ada Brenner Yes/ })).toBeVisible();
    await expect(table.getByRole("row", { name: /^Milo Castell Don’t know/ })).toBeVisible();
    await page.getByRole("button", { name: "What 1 person wrote" }).click();
    await expect(page.getByText("Ada Brenner: The budget sheet.")).toBeVisible();
    await photograph(page, "results-named");
  });

  test("once it is closed the figures are those counted by hand", async () => {
    await give(page, engagementId, [{ type: "survey/remove", id: "named" }, close("check")]);
    await enter(page, "Counted by hand");
    await goTo(page, "self-check");
    await openSurvey("The executives’ check");
    const row = page.getByRole("row", { name: /^Every department has its own budget line/ });
    await expect(row.getByRole("img")).toHaveAccessibleName(
      "No: 1; Partly: 1; Yes: 3; Don’t know: 1; blank: 0",
    );
    // Mean 7/5; s² = (5·13 − 49)/(5·4) = 0.8.
    await expect(row.getByRole("cell")).toContainText(["", "1.40", "0.89", "5", "1", "0"]);
    const other = page.getByRole("row", { name: /^I am a key member/ });
    await expect(other).toContainText("Fewer than 5 gave an answer");
    await page.getByRole("button", { name: "What 6 people wrote" }).click();
    for (const place of [0, 1, 2, 3, 4, 5]) await expect(page.getByText(`Proof ${place}`)).toBeVisible();
  });

  test("the perception gap is the difference of the two means, and what nobody sees is said", async () => {
    await view("Perception gap");
    const gaps = page.getByRole("table", { name: /Perception gap by item/ });
    // 1.40 − 1/6.
    const row = gaps.getByRole("row", { name: /^Budget line in every department/ });
    await expect(row).toContainText("+1.23");
    await expect(row).toContainText("Executives 1.40, their people 0.17");
    await expect(gaps.getByRole("row")).toHaveCount(2);
    await expect(region("Said at the top, not seen below")).toContainText(
      "3 executives say: “Every department has its own budget line for the system and for getting it used.” Managers and users mostly say no: 0.17 of 2, from 6 answers.",
    );
  });

  test("where nothing was asked it is said what is missing", async () => {
    await view("Pulse");
    await expect(page.getByText(/There is no questionnaire “User pulse” yet/)).toBeVisible();
    await view("Rounds");
    await expect(page.getByText(/There is no questionnaire “User pulse” yet/)).toBeVisible();
  });
});

test.describe("eleven executives, thirty managers and 180 users in two rounds", () => {
  test.beforeAll(async () => {
    const engagementId = await openEngagement(page, "Many answers");
    await give(page, engagementId, [
      ...groups.map(({ id, name, users: count }) => addGroup(id, count, { name })),
      ...surveyOfPeople({
        id: "c",
        questionnaire: "self-check",
        seed: 1,
        respondents: executives,
        ...spring,
      }),
      ...surveyOfPeople({
        id: "m1",
        questionnaire: "mirror",
        title: "Mirror in spring",
        seed: 2,
        respondents: [...users(0.2), ...managers],
        ...spring,
      }),
      ...surveyOfPeople({
        id: "m2",
        questionnaire: "mirror",
        title: "Mirror in autumn",
        seed: 2,
        respondents: [...users(0.28), ...managers],
        ...autumn,
      }),
      ...surveyOfPeople({
        id: "p1",
        questionnaire: "user-pulse",
        seed: 3,
        respondents: users(0.3),
        ...spring,
      }),
      ...surveyOfPeople({
        id: "p2",
        questionnaire: "user-pulse",
        title: "Pulse in autumn",
        seed: 3,
        respondents: users(0.42),
        ...autumn,
      }),
    ]);
    await enter(page, "Many answers");
    await goTo(page, "self-check");
  });

  test("a group that is too small is named and cannot be chosen", async () => {
    await openSurvey("Mirror in autumn");
    await expect(page.getByText("210 people answered")).toBeVisible();
    await expect(page.getByText(/Too few to show: .*Marketing, Export/)).toBeVisible();
    await page.getByText("Users", { exact: true }).click();
    await page.getByRole("combobox", { name: "Group" }).click();
    await expect(page.getByRole("option", { name: "Export, too few to show" })).toHaveAttribute(
      "data-combobox-disabled",
      "true",
    );
    await page.getByRole("option", { name: "Key accounts" }).click();
    await expect(page.getByText("22 people answered")).toBeVisible();
    await expect(
      page.getByText("What people wrote is shown only for everyone together, not group by group."),
    ).toBeVisible();
    await photograph(page, "results-survey");
    await expectAccessible(page, '[aria-label="Commitment"]');
  });

  test("the gaps stand by size, whoever’s eyes are chosen", async () => {
    await view("Perception gap");
    await page.getByRole("radiogroup", { name: "Seen by" }).getByText("Users", { exact: true }).click();
    const gaps = page.getByRole("table", { name: /Perception gap by item/ });
    await expect(gaps.getByRole("row")).toHaveCount(18);
    const sizes = (await gaps.getByRole("row").allInnerTexts()).slice(1).map(gapIn);
    expect(sizes.map(Math.abs)).toEqual(sizes.map(Math.abs).toSorted((a, b) => b - a));
    await photograph(page, "results-gaps");
    await expectAccessible(page, '[aria-label="Perception gap"]');
  });

  test("the widest gaps are suggested as findings, and lead there", async () => {
    await view("Perception gap");
    await region("Perception gap")
      .getByRole("button", { name: /findings? suggested by this/ })
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Findings" })).toBeVisible();
    await expect(page.getByText(/^Executives see it, their people do not: /).first()).toBeVisible();
    await goTo(page, "self-check");
  });

  test("the pulse has no figure of the groups that are hidden", async () => {
    await view("Pulse");
    const table = page.getByRole("table", { name: "User pulse by group" });
    await expect(table.getByRole("row", { name: /^All groups/ })).toContainText("180");
    for (const hidden of ["Marketing", "Export"]) {
      const row = table.getByRole("row", { name: new RegExp(`^${hidden}`) });
      await expect(row.getByRole("cell")).toHaveText(["Too few to show"]);
    }
    await expect(region("Reliability").getByText(/^α 0\.\d\d/)).toHaveCount(5);
    await photograph(page, "results-pulse");
    await expectAccessible(page, '[aria-label="Pulse by group"]');
  });

  test("the rounds are read as a change or as chance, part by part and item by item", async () => {
    await view("Rounds");
    await page
      .getByRole("radiogroup", { name: "Questionnaire" })
      .getByText("User pulse", { exact: true })
      .click();
    const table = page.getByRole("table", { name: "What changed between the rounds" });
    await expect(table.getByRole("row", { name: /^Usefulness/ })).toContainText("Mean of 4 items");
    await expect(table.getByRole("row", { name: /^Faster with it/ })).toContainText(
      "More than chance would make it.",
    );
    await photograph(page, "results-rounds");
    await expectAccessible(page, '[aria-label="Rounds compared"]');
  });

  test("at twice the size nothing is cut off", async () => {
    const zoom = (factor: number) =>
      launched.app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
        factor,
      );
    await zoom(2);
    for (const name of ["Questionnaires", "Perception gap", "Pulse", "Rounds"]) {
      await view(name);
      await photographWindow(launched, `results-${name.toLowerCase().replace(" ", "-")}-enlarged`);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    }
    await zoom(1);
  });

  test("presented, each is one calm slide on a small laptop and on a wall", async () => {
    await view("Perception gap");
    await page.getByRole("button", { name: "Present" }).click();
    const slide = page.getByRole("dialog", { name: "Present" });
    const titles = [
      "What executives say of themselves",
      "Said at the top, seen below",
      "What users make of the system",
      "What changed since the first round",
    ];
    const heading = slide.getByRole("heading", { level: 1 });
    const turnTo = async (title: string) => {
      for (let turned = 0; turned < 20 && (await heading.textContent()) !== title; turned += 1)
        await page.keyboard.press("ArrowRight");
      await expect(heading).toHaveText(title);
    };
    await expect(heading).toHaveText("Said at the top, seen below");
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.keyboard.press("Home");
      await launched.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.setFullScreen(false),
      );
      await resize(launched.app, width, height);
      for (const title of titles) {
        await turnTo(title);
        const hidden = await heading.evaluate((above) => {
          const content = above.nextElementSibling?.firstElementChild;
          return content ? content.scrollHeight - content.clientHeight : 0;
        });
        expect(hidden).toBeLessThanOrEqual(0);
        await photograph(page, `present-${title.toLowerCase().replaceAll(/[^a-z]+/g, "-")}-${width}`);
      }
    }
    await expectAccessible(page, '[role="dialog"]');
    await page.keyboard.press("Escape");
  });
});

/** The gap that a row of the table prints, the sign as in the table. */
function gapIn(row: string): number {
  const [printed = ""] = /[+−]\d\.\d\d|0\.00(?=\s+n)/.exec(row) ?? [];
  return Number(printed.replace("−", "-"));
}
