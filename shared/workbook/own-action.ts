import { z } from "zod";
import { ownerRoles, type LibraryAction } from "../methodology/actions/types.ts";
import { phaseIds, phasesIn, type PhaseId } from "../methodology/phases.ts";
import { elementIds, situations, type Situation } from "../methodology/types.ts";
import { cleanText, requiredTitle, title } from "./text.ts";

/** Longest text of an own action, UTF-16 code units: a page or two, not a document. */
export const longestOwnText = 20_000;
/** How many own actions a library, or a file to import, can hold. */
export const mostOwnActions = 500;

const words = z
  .string()
  .overwrite(cleanText)
  .max(longestOwnText, `This holds up to ${longestOwnText.toLocaleString("en")} characters.`);
const lines = z.array(requiredTitle).max(30, "This holds up to 30 lines.");
const step = z.literal([1, 2, 3, 4, 5]);
const days = z.int().min(1, "An action takes at least one working day.").max(5000);

/** An action of the consultant's own, kept for every later engagement. It names no client unless its words do. */
export const ownAction = z
  .strictObject({
    /** `own.<slug>`; stays the same through export and import, so that copies know each other. */
    id: z.string().regex(/^own\.[a-z0-9-]{1,60}$/, "Not the id of an own action."),
    element: z.enum(elementIds),
    title: requiredTitle,
    description: words,
    /** What it answers, one sentence; may be empty. */
    answers: title,
    /** How to do it; may be empty. */
    steps: lines,
    optimisticDays: days,
    likelyDays: days,
    pessimisticDays: days,
    effort: step,
    impact: step,
    owner: z.enum(ownerRoles),
    /** The phase it belongs to; other situations use the one that comes closest. null: none in particular. */
    phase: z.enum(phaseIds).nullable(),
    /** The measure that shows it worked; may be empty. */
    measure: words,
    /** How it goes wrong; may be empty. */
    pitfalls: lines,
  })
  .refine((row) => row.optimisticDays <= row.likelyDays && row.likelyDays <= row.pessimisticDays, {
    message: "The durations go from the shortest to the longest.",
    path: ["likelyDays"],
  });
export type OwnAction = z.infer<typeof ownAction>;

/** What a file of own actions is told by. */
export const ownActionsFormat = "uptake-own-actions";
/** Raised when a file that an older Uptake could not read is written. */
export const ownActionsVersion = 1;

/** A file of own actions: the library in the user-data folder, and what is exported from it. */
export const ownActionsFile = z.strictObject({
  format: z.literal(ownActionsFormat),
  version: z.literal(ownActionsVersion),
  actions: z.array(ownAction).max(mostOwnActions, `A file holds up to ${mostOwnActions} actions.`),
});
export type OwnActionsFile = z.infer<typeof ownActionsFile>;

/** The phases that come closest to each other in the different situations. */
const likePhases: readonly (readonly PhaseId[])[] = [
  ["prepare", "stop-the-bleeding"],
  ["before-go-live", "unlearn", "prepare"],
  ["go-live", "relearn", "settle"],
  ["settle", "relearn"],
  ["sustain"],
];

/** The phase of a situation that comes closest to one of any situation. */
export function phaseLike(phase: PhaseId, situation: Situation): PhaseId {
  const there = phasesIn(situation).map(({ id }) => id);
  if (there.includes(phase)) return phase;
  const alike = likePhases.find((phases) => phases.includes(phase)) ?? [];
  return alike.find((id) => there.includes(id)) ?? there[0] ?? phase;
}

/** An own action as the strategy offers it beside those of the method; no rule calls for it. */
export function asLibraryAction(own: OwnAction): LibraryAction {
  const { id, element, description, answers, steps, owner, measure, pitfalls, phase } = own;
  return {
    id,
    element,
    title: own.title,
    description,
    answers,
    steps,
    days: { optimistic: own.optimisticDays, likely: own.likelyDays, pessimistic: own.pessimisticDays },
    effort: own.effort,
    impact: own.impact,
    owner,
    phase:
      phase === null
        ? {}
        : Object.fromEntries(situations.map((situation) => [situation, phaseLike(phase, situation)])),
    prerequisites: [],
    measure,
    pitfalls,
    traits: [],
  };
}

/** `own.<slug>` from a title: letters and digits, joined by hyphens, and different from those that are taken. */
export function ownIdOf(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
  const stem = `own.${plain === "" ? "action" : plain}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}
