import { engagementOf, inOrder, type Workbook } from "../../workbook/model.ts";
import { checkMeasure, type MeasureFaultKind } from "../success.ts";
import { noTies, type BareSuggestion } from "./suggestion.ts";

/** Lacks without which nobody can say whether the target was met; other lacks are for the stage itself to show. */
const grave: ReadonlySet<MeasureFaultKind> = new Set(["no-baseline", "no-owner"]);

/** Measures of success that contradict themselves, or that nobody could be held to. */
export function fromMeasures(workbook: Workbook): readonly BareSuggestion[] {
  const { goLive } = engagementOf(workbook);
  return inOrder(workbook.measures).flatMap((measure) => {
    const faults = checkMeasure(measure, goLive).filter(
      (fault) => fault.contradiction || grave.has(fault.kind),
    );
    if (faults.length === 0) return [];
    const texts = faults.map((fault) => fault.text);
    return [
      {
        ...noTies,
        key: `measure:${measure.id}`,
        source: "measure" as const,
        reason: texts.join(" "),
        finding: {
          kind: "gap" as const,
          title: `Measure of success not usable yet: ${measure.title}`,
          description: texts.join("\n"),
          impact: 3,
          evidenceStrength: "documented" as const,
          dimensions: ["measurement" as const],
        },
      },
    ];
  });
}
