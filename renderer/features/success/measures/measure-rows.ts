import { checkMeasure, type MeasureFault } from "../../../../shared/domain/success.ts";
import type { Measure } from "../../../../shared/workbook/entities/success.ts";
import { engagementOf, inOrder, type Workbook } from "../../../../shared/workbook/model.ts";
import { derive } from "../../../state/derived.ts";

/** A measure as the register shows it. */
export interface MeasureRow {
  readonly id: string;
  readonly measure: Measure;
  /** Name of the owner; empty without one. */
  readonly owner: string;
  /** What it lacks or contradicts, contradictions first. */
  readonly faults: readonly MeasureFault[];
  readonly standing: MeasureStanding;
}

export const measureStandings = ["contradiction", "incomplete", "complete"] as const;
export type MeasureStanding = (typeof measureStandings)[number];

export const measureStandingTitles: Readonly<Record<MeasureStanding, string>> = {
  contradiction: "Contradicts itself",
  incomplete: "Something is missing",
  complete: "Complete",
};

/** The measures in the consultant's order, each checked. */
export const measureRowsOf = derive((workbook: Workbook): readonly MeasureRow[] => {
  const { goLive } = engagementOf(workbook);
  return inOrder(workbook.measures).map((measure) => {
    const faults = checkMeasure(measure, goLive);
    return {
      id: measure.id,
      measure,
      owner: workbook.people.get(measure.ownerId ?? "")?.name ?? "",
      faults,
      standing: standingOf(faults),
    };
  });
});

function standingOf(faults: readonly MeasureFault[]): MeasureStanding {
  if (faults.some((fault) => fault.contradiction)) return "contradiction";
  return faults.length > 0 ? "incomplete" : "complete";
}
