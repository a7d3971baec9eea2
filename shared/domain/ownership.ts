import type { ElementId } from "../methodology/types.ts";
import type {
  Ownership,
  OwnershipAnswer,
  Responsibility,
  Supervision,
} from "../workbook/entities/ownership.ts";
import { supervisionAspects, type SupervisionAspect } from "../workbook/entities/ownership.ts";
import type { Holding } from "../workbook/entities/state.ts";
import { median } from "./statistics.ts";

/** Slower than this, in seconds, an answer says that the question is new to the person. */
export const slowFrom = 10;

/** What executives said when asked who owns adoption, taken together. */
export interface OwnershipBoard {
  /** Executives asked. */
  readonly asked: number;
  /** Whom they named, most often first; nobody is named `null`. */
  readonly named: readonly {
    readonly name: string | null;
    readonly count: number;
    readonly answerIds: readonly string[];
  }[];
  /** More than one owner was named, or somebody named nobody while others named one. */
  readonly disagreement: boolean;
  /** All asked named the same person; null when nobody was asked. */
  readonly agreed: boolean | null;
  /** Median seconds to an answer among those timed; null when none was. */
  readonly medianSeconds: number | null;
  readonly slow: number;
}

/**
 * The ownership board. A person and the same name in words count as one (case and spaces aside).
 *
 * @param nameOf the name of a person by id.
 */
export function ownershipBoard(
  answers: readonly OwnershipAnswer[],
  nameOf: (personId: string) => string | null,
): OwnershipBoard {
  const named = new Map<string, { name: string | null; count: number; answerIds: string[] }>();
  for (const answer of answers) {
    const name =
      (answer.namedPersonId === null ? null : nameOf(answer.namedPersonId)) ?? (answer.named.trim() || null);
    const key = name === null ? "" : name.toLowerCase().replace(/\s+/g, " ");
    const entry = named.get(key) ?? { name, count: 0, answerIds: [] };
    entry.count += 1;
    entry.answerIds.push(answer.id);
    named.set(key, entry);
  }
  const seconds = answers.flatMap((answer) => (answer.seconds === null ? [] : [answer.seconds]));
  return {
    asked: answers.length,
    named: [...named.values()].toSorted((a, b) => b.count - a.count || compareNames(a.name, b.name)),
    disagreement: named.size > 1,
    agreed: answers.length === 0 ? null : named.size === 1 && !named.has(""),
    medianSeconds: median(seconds),
    slow: seconds.filter((value) => value >= slowFrom).length,
  };
}

function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}

export const ownershipLackKinds = [
  "no-owner",
  "not-senior",
  "no-authority",
  "no-budget",
  "no-people",
  "no-reports",
  "not-in-review",
  "not-in-bonus",
] as const;
export type OwnershipLackKind = (typeof ownershipLackKinds)[number];

/** Something that the owner's position lacks. */
export interface OwnershipLack {
  readonly kind: OwnershipLackKind;
  /** It is there, but not whole. */
  readonly partly: boolean;
  readonly text: string;
}

/** What the owner's position lacks; without an owner, only that. */
export function lacksOfOwner(ownership: Ownership | null): readonly OwnershipLack[] {
  if (!ownership || ownership.ownerId === null)
    return [{ kind: "no-owner", partly: false, text: "No owner of adoption is named." }];
  const lacks: OwnershipLack[] = [];
  const demand = (kind: OwnershipLackKind, holding: Holding, none: string, part: string) => {
    if (holding === "no") lacks.push({ kind, partly: false, text: none });
    if (holding === "partly") lacks.push({ kind, partly: true, text: part });
  };
  demand(
    "not-senior",
    ownership.seniorExecutive,
    "The owner is not a senior executive.",
    "The owner counts as a senior executive only in part.",
  );
  demand(
    "no-authority",
    ownership.authority,
    "The owner lacks authority.",
    "The owner has authority only in part.",
  );
  demand(
    "no-budget",
    ownership.budget,
    "The owner lacks a budget.",
    "The owner has only part of the budget.",
  );
  demand(
    "no-people",
    ownership.people,
    "The owner lacks people.",
    "The owner has only some of the people needed.",
  );
  demand(
    "no-reports",
    ownership.reports,
    "The owner does not report on adoption.",
    "The owner reports on adoption only in part.",
  );
  const untied = (kind: OwnershipLackKind, share: number | null, text: string) => {
    if (share === 0) lacks.push({ kind, partly: false, text });
  };
  untied("not-in-review", ownership.reviewShare, "Nothing in the owner's review is tied to adoption.");
  untied("not-in-bonus", ownership.bonusShare, "Nothing in the owner's bonus is tied to adoption.");
  return lacks;
}

/** The same in words only. */
export function ownershipLacks(ownership: Ownership | null): readonly string[] {
  return lacksOfOwner(ownership).map(({ text }) => text);
}

const holdingValue: Readonly<Record<Exclude<Holding, "unknown">, number>> = { yes: 1, partly: 0.5, no: 0 };

/** Share of what a supervisor needs that holds, 0 … 1 over what is known; null when nothing is. */
export function supervisionShare(supervision: Supervision): number | null {
  const known = supervisionAspects.flatMap((aspect) => {
    const holding = supervision[aspect];
    return holding === "unknown" ? [] : [holdingValue[holding]];
  });
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** Aspects that a supervisor is asked to answer for without being equipped: expected or accountable, but not equipped. */
export function unequipped(supervision: Supervision): boolean {
  const asked = supervision.expected === "yes" || supervision.accountable === "yes";
  return asked && supervision.equipped === "no";
}

/** The aspects that do not hold for a supervisor. */
export function supervisionLacks(supervision: Supervision): readonly SupervisionAspect[] {
  return supervisionAspects.filter((aspect) => supervision[aspect] === "no");
}

/** A rule that the responsibility chart breaks. */
export interface ChartFault {
  readonly element: ElementId;
  readonly kind: "nobody-accountable" | "several-accountable" | "nobody-responsible";
  readonly text: string;
}

/** Whether most elements have somebody with a part: before, an empty element only says that the chart is not filled in. */
export function chartIsFilledIn(
  rows: readonly Responsibility[],
  elements: readonly { readonly id: ElementId }[],
): boolean {
  return new Set(rows.map((row) => row.element)).size * 2 > elements.length;
}

/** Each element has exactly one person accountable and at least one responsible. */
export function checkResponsibilities(
  rows: readonly Responsibility[],
  elements: readonly { readonly id: ElementId; readonly title: string }[],
): readonly ChartFault[] {
  return elements.flatMap(({ id, title }) => {
    const parts = rows.filter((row) => row.element === id).flatMap((row) => row.parts);
    const count = (part: (typeof parts)[number]) => parts.filter((each) => each === part).length;
    const faults: ChartFault[] = [];
    if (count("accountable") === 0)
      faults.push({ element: id, kind: "nobody-accountable", text: `Nobody is accountable for “${title}”.` });
    if (count("accountable") > 1)
      faults.push({
        element: id,
        kind: "several-accountable",
        text: `${count("accountable")} people are accountable for “${title}”; one can be.`,
      });
    if (count("responsible") === 0)
      faults.push({ element: id, kind: "nobody-responsible", text: `Nobody is responsible for “${title}”.` });
    return faults;
  });
}
