import { questionsFor } from "../../shared/methodology/methodology.ts";
import { dimensionIds, elementIds } from "../../shared/methodology/types.ts";
import {
  actionStatuses,
  answerId,
  confidences,
  evidenceKinds,
  evidenceStrengths,
  findingKinds,
  linkId,
  rowSchemas,
  tableNames,
  type Rating,
  type Row,
  type TableName,
  type Workbook,
} from "../../shared/workbook/model.ts";

/** Whole numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function workbookOf(rows: { readonly [T in TableName]?: readonly Row<T>[] }): Workbook {
  const tables = tableNames.map((name) => [
    name,
    new Map((rows[name] ?? []).map((row) => [row.id, rowSchemas[name].parse(row)])),
  ]);
  return Object.fromEntries(tables) as Workbook;
}

const sentences = [
  "Field people keep their own list of accounts, because the system asks for eleven fields before it lets them save.",
  "The weekly meeting runs from a spreadsheet that an assistant fills in on Thursday evening.",
  "Two of the six regional managers open the pipeline on the screen; the others ask for a printed page.",
  "Nobody could name the person who answers for adoption.",
  "The bonus pays for revenue alone, whether or not there is a record of how it came about.",
  "Service cannot see what was promised, so they phone the seller before every visit.",
];
const groupNames = [
  "Field sales",
  "Inside sales",
  "Key accounts",
  "Service",
  "Marketing",
  "Finance and controlling",
];

/** An engagement with every stage filled. @param scale 1 is about the sample's size; 10 has ten times the groups, findings and actions. */
export function largeEngagement(scale = 1): Workbook {
  const pick = numbers(7);
  const of = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  const text = (count: number) => Array.from({ length: count }, () => of(sentences)).join(" ");
  const range = (count: number) => Array.from({ length: count }, (_, i) => i);

  const people = range(25 * scale).map((i): Row<"people"> => ({
    id: `p${i}`,
    name: `${of(["Anna", "Jonas", "Maria", "Piotr", "Lea", "Samir", "Ingrid", "Tomás"])} ${of(["Berg", "Okafor", "Lindqvist", "Haas", "Moreau", "Silva", "Novak"])}`,
    jobTitle: of(["Regional manager", "Head of service", "Account manager", "HR partner"]),
    role: of(["executive", "manager", "user", "hr", "it"] as const),
    groupId: i < 4 ? null : `g${i % (6 * scale)}`,
    email: "",
    note: "",
    position: i,
  }));
  const groups = range(6 * scale).map((i): Row<"groups"> => {
    const none = 5 + pick(30);
    const ineffective = 10 + pick(30);
    const moderate = 10 + pick(20);
    return {
      id: `g${i}`,
      name: `${groupNames[i % 6]}${i < 6 ? "" : ` ${Math.floor(i / 6) + 1}`}`,
      headcount: 8 + pick(90),
      supervisorId: `p${i}`,
      spectrum: i === 5 ? null : { none, ineffective, moderate, full: 100 - none - ineffective - moderate },
      note: "",
      position: i,
    };
  });
  const answers: Row<"answers">[] = [];
  const voices: Row<"voices">[] = [];
  for (const question of questionsFor("turnaround"))
    for (const group of question.scope === "group" ? groups : [null]) {
      const id = answerId(question.id, group?.id ?? null);
      const fate = pick(20);
      if (fate < 3) continue;
      const byVoices = fate < 6;
      answers.push({
        id,
        questionId: question.id,
        groupId: group?.id ?? null,
        rating: byVoices || fate === 6 ? null : (pick(5) as Rating),
        notApplicable: fate === 6,
        confidence: of([...confidences, null]),
        note: pick(3) === 0 ? text(1 + pick(2)) : "",
      });
      for (const v of range(byVoices ? 2 : pick(3)))
        voices.push({
          id: `v${voices.length}`,
          answerId: id,
          personId: v === 0 ? of(people).id : null,
          speaker: v === 0 ? "" : "a dispatcher",
          rating: pick(5) as Rating,
          quote: pick(2) === 0 ? "I keep my own list. It is quicker." : "",
          position: voices.length,
        });
    }
  const attachments: Row<"attachments">[] = [
    {
      id: "att1",
      fileName: "whiteboard.png",
      mediaType: "image/png",
      byteCount: 2000,
      sha256: "a".repeat(64),
    },
    {
      id: "att2",
      fileName: "bonus plan 2024.pdf",
      mediaType: "application/pdf",
      byteCount: 90_000,
      sha256: "b".repeat(64),
    },
  ];
  const evidence = range(24 * scale).map((i): Row<"evidence"> => ({
    id: `e${i}`,
    title: of([
      "Bonus plan 2024",
      "Whiteboard of the second workshop",
      "Screen of the pipeline meeting",
      "Job description, account manager",
      "Usage report, March",
    ]),
    kind: i === 0 ? "photo" : of(evidenceKinds),
    note: text(1),
    source: of(["Human resources", "Workshop 2", "System administrator"]),
    url: i % 6 === 0 ? "https://intranet.example/sales/plan?year=2024&page=3" : "",
    date: i % 4 === 0 ? null : `2025-02-${String(1 + pick(27)).padStart(2, "0")}`,
    attachmentId: i === 0 ? "att1" : i === 1 ? "att2" : null,
    position: i,
  }));
  const findings = range(32 * scale).map(
    (i): Row<"findings"> =>
      ({
        id: `f${i}`,
        kind: i % 6 === 5 ? "strength" : of(findingKinds),
        title: of(sentences).slice(0, 110),
        description: text(1 + pick(3)),
        impact: 1 + pick(5),
        evidenceStrength: of(evidenceStrengths),
        state: pick(6) === 0 ? "resolved" : "open",
        dimensions: [of(dimensionIds), of(dimensionIds)].filter((d, at, all) => all.indexOf(d) === at),
        createdAt: `2025-02-${String(1 + (i % 27)).padStart(2, "0")}T09:00:00.000Z`,
        position: i,
      }) as Row<"findings">,
  );
  const actions = range(26 * scale).map((i): Row<"actions"> => ({
    id: `a${i}`,
    title: of([
      "Name one executive who answers for adoption",
      "Run the weekly meeting from the system",
      "Take seven fields off the account form",
      "Pay commission only on recorded orders",
      "Coach the regional managers in their own meetings",
    ]),
    description: text(1),
    element: elementIds[i % 6]!,
    ownerId: i % 5 === 0 ? null : of(people).id,
    start: i % 7 === 0 ? null : `2025-0${1 + pick(8)}-${String(1 + pick(27)).padStart(2, "0")}`,
    durationDays: 1 + pick(40),
    status: of(actionStatuses),
    progress: pick(11) * 10,
    createdAt: "2025-02-01T09:00:00.000Z",
    position: i,
  }));
  const links = <T extends string>(
    from: readonly { id: string }[],
    to: readonly { id: string }[],
    a: T,
    b: T,
    most: number,
  ) =>
    from.flatMap((x) =>
      [...new Set(range(pick(most + 1)).map(() => of(to).id))].map((y) => ({
        id: linkId(x.id, y),
        [a]: x.id,
        [b]: y,
      })),
    );
  return workbookOf({
    engagement: [
      {
        id: "eng",
        client: "Halden Pumps & Valves",
        system: "CRM",
        situation: "turnaround",
        goLive: "2024-01-15",
        currency: "EUR",
        weekendDays: [6, 0],
        regulated: false,
        unionized: true,
        regions: [],
        purpose:
          "Find out why the CRM is used for reporting at best, and agree on what to do about it before the renewal in the autumn.",
        archived: false,
        methodologyVersion: 1,
        createdAt: "2025-02-01T09:00:00.000Z",
      },
    ],
    holidays: [
      { id: "h1", date: "2025-04-18", name: "Good Friday" },
      { id: "h2", date: "2025-04-21", name: "Easter Monday" },
      { id: "h3", date: "2025-05-01", name: "Labour Day" },
    ],
    people,
    groups,
    answers,
    voices,
    attachments,
    evidence,
    findings,
    actions,
    findingGroups: links(findings, groups, "findingId", "groupId", 3) as Row<"findingGroups">[],
    findingAnswers: links(findings, answers, "findingId", "answerId", 5) as Row<"findingAnswers">[],
    findingEvidence: links(findings, evidence, "findingId", "evidenceId", 2) as Row<"findingEvidence">[],
    answerEvidence: links(
      answers.slice(0, 80),
      evidence,
      "answerId",
      "evidenceId",
      1,
    ) as Row<"answerEvidence">[],
    actionFindings: links(actions, findings, "actionId", "findingId", 3) as Row<"actionFindings">[],
  });
}
