import type { Figures } from "../../../../shared/domain/survey/figures.ts";
import {
  fewestUnseen,
  perceptionGaps,
  unseenCommitment,
  type Unseen,
} from "../../../../shared/domain/survey/gaps.ts";
import {
  allGroups,
  everyone,
  figuresIn,
  type VisibleResults,
} from "../../../../shared/domain/survey/visible.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import type { Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import type { FilterChoice } from "./filter.ts";
import { audienceName, partTitle, shownFigure } from "./words.ts";

/** Whose eyes executives are held against. */
export type Eyes = "manager" | "user" | typeof everyone;

export interface GapsView {
  readonly eyes: Eyes;
  /** Whose eyes can be chosen; hidden ones are named, but say nothing. */
  readonly choices: readonly FilterChoice<Eyes>[];
  /** The widest first. */
  readonly gaps: readonly ShownGap[];
  /** Items whose gap cannot be told, as asked. */
  readonly hidden: readonly string[];
  /** Items asked on one side only: own items, and those dropped on the other side. */
  readonly unpaired: number;
}

/** A gap with what both sides come to. */
export interface ShownGap {
  readonly id: string;
  readonly part: string;
  readonly short: string;
  /** As executives were asked. */
  readonly text: string;
  /** As the people around them were asked. */
  readonly mirrorText: string;
  readonly reworded: boolean;
  readonly scale: Scale;
  readonly executives: Figures;
  readonly staff: Figures;
  /** Executives' mean − staff's mean. */
  readonly gap: number;
}

const eyesLabels: Readonly<Record<Eyes, string>> = {
  everyone: "Managers and users",
  manager: audienceName("manager"),
  user: audienceName("user"),
};
const allEyes: readonly Eyes[] = [everyone, "manager", "user"];

/** Whose eyes, as it reads in a sentence: "managers and users". */
export function eyesInWords(eyes: Eyes): string {
  return eyesLabels[eyes].toLowerCase();
}

/** @param wanted whose eyes; where theirs may not be shown, the first that may are taken */
export function gapsView(
  selfCheck: VisibleResults,
  mirror: VisibleResults,
  wanted: Eyes = everyone,
): GapsView {
  const choices = allEyes.map((value) => ({
    value,
    label: eyesLabels[value],
    shown: figuresIn(mirror, value, allGroups) !== null,
  }));
  const shown = choices.filter((choice) => choice.shown).map(({ value }) => value);
  const eyes = shown.includes(wanted) ? wanted : (shown[0] ?? wanted);
  const all = perceptionGaps(selfCheck, mirror, eyes);
  return {
    eyes,
    choices,
    gaps: all.flatMap(({ item, mirror: other, executives, staff, gap, reworded }): readonly ShownGap[] =>
      gap === null || !executives?.figures || !staff?.figures
        ? []
        : [
            {
              id: item.id,
              part: partTitle("self-check", item.part),
              short: item.short,
              text: item.text,
              mirrorText: other.text,
              reworded,
              scale: scaleOf(item.scale),
              executives: executives.figures,
              staff: staff.figures,
              gap,
            },
          ],
    ),
    hidden: all.filter(({ gap }) => gap === null).map(({ item }) => item.short),
    unpaired: selfCheck.settings.questions.length + mirror.settings.questions.length - 2 * all.length,
  };
}

/** What an unseen commitment is told with besides its figures. */
export interface NamesIn {
  /** A person's name by id; null when there is none. */
  readonly person: (id: string) => string | null;
  readonly group: (id: string) => string;
}

/** One commitment that executives claim and their people do not see. */
export interface UnseenView {
  readonly key: string;
  /** "7 executives say: …". */
  readonly claim: string;
  /** What their people answered. */
  readonly seen: string;
}

/**
 * Where executives call themselves committed and their people see nothing, in plain sentences. Where no names are kept,
 * one executive alone is not spoken of.
 */
export function unseenView(
  selfCheck: VisibleResults,
  mirror: VisibleResults,
  names: NamesIn,
): readonly UnseenView[] {
  const least = selfCheck.settings.naming === "named" ? 1 : fewestUnseen;
  const told = unseenCommitment(selfCheck, mirror).filter(({ executives }) => executives >= least);
  return told.map((unseen, index) => ({
    key: `${unseen.item.id} ${index}`,
    claim: `${whoSays(unseen, names)}: “${unseen.item.text}”`,
    seen: whatIsSeen(unseen, names),
  }));
}

function whoSays({ personId, executives }: Unseen, names: NamesIn): string {
  const name = personId === null ? null : names.person(personId);
  if (name !== null) return `${name} says`;
  return executives === 1 ? "1 executive says" : `${executives.toLocaleString()} executives say`;
}

function whatIsSeen({ audience, group, staff, item }: Unseen, names: NamesIn): string {
  const who = eyesLabels[audience];
  const where = group === allGroups ? who : `${who} in ${names.group(group)}`;
  const highest = scaleOf(item.scale).steps.at(-1)?.value ?? 0;
  return `${where} mostly say no: ${shownFigure(staff.mean)} of ${highest}, from ${staff.n.toLocaleString()} answers.`;
}
