import type { Reliability } from "../../../../shared/domain/survey/reliability.ts";
import {
  allGroups,
  byGroup,
  cellKey,
  type CellFigures,
  type VisibleCell,
  type VisibleResults,
} from "../../../../shared/domain/survey/visible.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import type { QuestionnaireId, Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import { groupName } from "./filter.ts";
import { reliabilityFor } from "./survey-view.ts";
import { partTitle } from "./words.ts";

/** The user pulse: what each group makes of the system, construct by construct. */
export interface PulseView {
  readonly constructs: readonly Construct[];
  /** All groups first, then each in the order they were offered. */
  readonly rows: readonly PulseRow[];
}

export interface Construct {
  readonly id: string;
  readonly title: string;
  readonly scale: Scale;
  readonly reliability: Reliability | null;
}

export interface PulseRow {
  readonly group: string;
  readonly name: string;
  /** Null when the group is too small to be shown. */
  readonly respondents: number | null;
  /** In the order of the constructs; none when the group is too small to be shown. */
  readonly cells: readonly PulseCell[];
}

export interface PulseCell {
  readonly construct: string;
  /** Null when too few answered its items. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** Some of its items are hidden here: the mean is that of the others. */
  readonly partial: boolean;
}

const audience = "user";

/** @param groupNames by id, as respondents could choose them */
export function pulseView(
  questionnaire: QuestionnaireId,
  results: VisibleResults,
  groupNames: ReadonlyMap<string, string>,
): PulseView {
  const { questions } = results.settings;
  const parts = [...new Set(questions.map(({ part }) => part))];
  const total = results.cells.get(cellKey(audience, allGroups));
  const cells = [...(total ? [total] : []), ...(groupNames.size > 0 ? byGroup(results, audience) : [])];
  return {
    constructs: parts.map((id) => ({
      id,
      title: partTitle(questionnaire, id),
      scale: scaleOf(questions.find(({ part }) => part === id)?.scale ?? "agreement"),
      reliability: reliabilityFor(results.reliability, id, audience)?.reliability ?? null,
    })),
    rows: cells.filter(isWorthARow(results)).map((cell) => rowOf(cell, groupNames)),
  };
}

/** Where names are kept, a group of which nobody answered says nothing; without them it must look like any small one. */
function isWorthARow({ settings }: VisibleResults): (cell: VisibleCell) => boolean {
  return ({ figures }) => settings.naming === "anonymous" || (figures?.respondents ?? 0) > 0;
}

function rowOf({ group, figures }: VisibleCell, groupNames: ReadonlyMap<string, string>): PulseRow {
  return {
    group,
    name: groupName(group, groupNames),
    respondents: figures?.respondents ?? null,
    cells: figures ? cellsOf(figures) : [],
  };
}

function cellsOf({ parts }: CellFigures): readonly PulseCell[] {
  return parts.map(({ part, mean, sd, shown, asked }) => ({
    construct: part,
    mean,
    sd,
    partial: shown > 0 && shown < asked,
  }));
}
