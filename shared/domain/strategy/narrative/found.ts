import { dimensionOf } from "../../../methodology/methodology.ts";
import type { BarrierKind } from "../../../methodology/triage-steps.ts";
import { barrierKinds } from "../../../methodology/triage-steps.ts";
import type { ElementId } from "../../../methodology/types.ts";
import { measureKinds, type MeasureKind } from "../../../workbook/entities/success.ts";
import { engagementOf, inOrder } from "../../../workbook/model.ts";
import { effectiveUse, totalAdoption } from "../../adoption.ts";
import { joined, listed } from "../../enumerate.ts";
import { triageBalance } from "../../gap-triage.ts";
import { lacksOfOwner, ownershipBoard, supervisionLacks } from "../../ownership.ts";
import { checkMeasure } from "../../success.ts";
import type { FactRecord } from "../facts/record.ts";
import { counted } from "./counted.ts";

/** One or two sentences on what was found about each element; with nothing recorded, one that says so. */
export const found: Readonly<Record<ElementId, (record: FactRecord) => readonly string[]>> = {
  "assign-ownership": (record) => [ownerFound(record), ...supervisorsFound(record)],
  "define-success": successFound,
  "analyse-organization": analysisFound,
  "remove-barriers": barriersFound,
  "facilitate-adoption": useFound,
  "measure-and-evolve": measuringFound,
};

function ownerFound({ workbook }: FactRecord): string {
  const owner = workbook.ownership.get("ownership") ?? null;
  const name = workbook.people.get(owner?.ownerId ?? "")?.name;
  if (name !== undefined) {
    const lacks = lacksOfOwner(owner);
    const [first] = lacks;
    if (!first) return `${name} owns adoption, and nothing is known to be missing for it.`;
    const more =
      lacks.length > 1 ? ` ${counted(lacks.length - 1, "more thing is", "more things are")} missing.` : "";
    return `${name} owns adoption. ${first.text}${more}`;
  }
  const answers = inOrder(workbook.ownershipAnswers);
  const board = ownershipBoard(answers, (id) => workbook.people.get(id)?.name ?? null);
  const [most] = board.named;
  if (!most) return "No owner of adoption is named, and nobody has been asked yet who it is.";
  if (board.agreed)
    return `Everybody asked names ${most.name} as owner of adoption, but nobody is appointed.`;
  if (!board.disagreement)
    return `None of ${counted(board.asked, "executive", "executives")} asked could name an owner of adoption.`;
  return `Asked who owns adoption, ${board.asked} executives gave ${board.named.length} different answers, and no owner is appointed.`;
}

function supervisorsFound({ workbook }: FactRecord): readonly string[] {
  const rows = [...workbook.supervision.values()];
  const unwritten = rows.filter((row) => supervisionLacks(row).includes("written")).length;
  if (unwritten === 0) return [];
  return [
    `Driving use is missing from the job description of ${unwritten} of ${counted(rows.length, "supervisor", "supervisors")}.`,
  ];
}

const kindWords: Readonly<Record<MeasureKind, string>> = {
  adoption: "adoption",
  value: "business value",
  return: "return",
};

function successFound({ workbook }: FactRecord): readonly string[] {
  const measures = inOrder(workbook.measures);
  if (measures.length === 0) return ["Success is not defined yet: there is no measure of it."];
  const count = (kind: MeasureKind) => measures.filter((measure) => measure.kind === kind).length;
  const kinds = measureKinds.filter((kind) => count(kind) > 0);
  const missing = measureKinds.filter((kind) => count(kind) === 0);
  const none = missing.length === 0 ? "" : `, none of ${joined(missing.map((kind) => kindWords[kind]))}`;
  const { goLive } = engagementOf(workbook);
  const faulty = measures.filter((measure) => checkMeasure(measure, goLive).length > 0).length;
  return [
    `Success is told by ${counted(measures.length, "measure", "measures")}: ${joined(kinds.map((kind) => `${count(kind)} of ${kindWords[kind]}`))}${none}.`,
    faulty === 0
      ? "Each has a target, a date, an owner and a way of being measured."
      : `${faulty} of them ${faulty === 1 ? "lacks or contradicts" : "lack or contradict"} something that measuring needs.`,
  ];
}

function analysisFound({ asked, scores }: FactRecord): readonly string[] {
  const rated = asked.filter(({ standing }) => standing.kind !== "unanswered").length;
  if (rated === 0)
    return [
      `The analysis has not begun: none of its ${counted(asked.length, "question is", "questions is")} answered.`,
    ];
  const lowest = scores
    .flatMap(({ dimension, score }) => (score === null ? [] : [{ title: dimension.title, score }]))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ title, score }) => `${title} (${Math.round(score)} of 100)`);
  const disagreements = scores.reduce((sum, each) => sum + each.disagreements, 0);
  return [
    `${rated} of ${counted(asked.length, "question is", "questions are")} answered; the lowest scores are ${joined(lowest)}.`,
    ...(disagreements === 0
      ? []
      : [`People see ${counted(disagreements, "question", "questions")} two steps or more apart.`]),
  ];
}

const barrierWords: Readonly<Record<BarrierKind, string>> = {
  information: "not knowing what is expected",
  resources: "missing time, access or tools",
  consequences: "rewards that work against use",
  leadership: "leaders and managers who do not use it",
  saturation: "too much change at once",
  system: "the system itself",
};

function barriersFound({ triages }: FactRecord): readonly string[] {
  const open = triages.filter(({ finding }) => finding.state === "open");
  if (open.length === 0) return ["No gap or risk is open in the register."];
  const balance = triageBalance(open);
  const gaps = counted(open.length, "open gap or risk", "open gaps and risks");
  if (balance.triaged === 0)
    return [`None of ${gaps} has been triaged, so what stands in the way is not known yet.`];
  const behind = balance.byVerdict.barrier + balance.byVerdict.mixed;
  const frequent = barrierKinds
    .map((barrier) => ({
      barrier,
      n: open.filter(({ verdict }) => verdict?.barriers.includes(barrier)).length,
    }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n)
    .slice(0, 2)
    .map(({ barrier, n }) => `${barrierWords[barrier]} (${n})`);
  const called = balance.byVerdict.resistance;
  return [
    `Of ${gaps}, ${balance.triaged} ${balance.triaged === 1 ? "has" : "have"} been triaged.`,
    `${behind === 0 ? "No barrier is established yet" : `Barriers stand behind ${behind}, most often ${joined(frequent)}`}; ${called === 0 ? "none is" : called === 1 ? "one is" : `${called} are`} called resistance.`,
  ];
}

function useFound({ groups, register }: FactRecord): readonly string[] {
  const total = totalAdoption(groups);
  const strengths = register.filter(({ finding }) => finding.kind === "strength" && finding.state === "open");
  const [strongest] = strengths;
  const built = strongest
    ? [
        `${counted(strengths.length, "strength shows", "strengths show")} that it can be done here, first of all “${strongest.finding.title}”.`,
      ]
    : [];
  if (!total) return ["How well people use the system has not been assessed yet.", ...built];
  const shares = groups
    .flatMap(({ name, spectrum }) =>
      spectrum ? [{ name, share: Math.round(effectiveUse(spectrum) * 100) }] : [],
    )
    .toSorted((a, b) => a.share - b.share);
  const [least, most] = [shares[0], shares.at(-1)];
  const range =
    least && most && least.share < most.share
      ? `, from ${least.share} % in ${least.name} to ${most.share} % in ${most.name}`
      : "";
  return [`${Math.round(total.effectiveUse * 100)} % of users use the system effectively${range}.`, ...built];
}

function measuringFound({ workbook, scores }: FactRecord): readonly string[] {
  const measures = inOrder(workbook.measures);
  const score = scores.find(({ dimension }) => dimension.id === "measurement")?.score ?? null;
  const scored =
    score === null ? [] : [`${dimensionOf("measurement").title} scores ${Math.round(score)} of 100.`];
  if (measures.length === 0) return [...scored, "There is nothing to read at intervals yet."];
  const irregular = measures.filter(({ frequency }) => frequency === null);
  const rhythm =
    irregular.length === 0
      ? `${counted(measures.length, "measure is", "measures are")} read at set intervals.`
      : `It is not said how often ${listed(irregular.map(({ title }) => `“${title}”`))} ${irregular.length === 1 ? "is" : "are"} measured.`;
  return [...scored, rhythm];
}
