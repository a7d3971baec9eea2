import { elements } from "../../methodology/elements.ts";
import type { ElementId } from "../../methodology/types.ts";
import type { Workbook } from "../../workbook/model.ts";
import { chartIsFilledIn, checkResponsibilities, type ChartFault } from "../ownership.ts";
import { noTies, type BareSuggestion } from "./suggestion.ts";

/**
 * Elements of the programme that nobody, or more than one person, answers for. An element without any part counts only
 * once most others have theirs: before, the chart is just not filled in.
 */
export function fromResponsibilities(workbook: Workbook): readonly BareSuggestion[] {
  const rows = [...workbook.responsibilities.values()];
  const begun = new Set(rows.map((row) => row.element));
  const mostlyFilled = chartIsFilledIn(rows, elements);
  const faults = Map.groupBy(checkResponsibilities(rows, elements), (fault) => fault.element);
  return elements.flatMap(({ id, title }) => {
    if (!begun.has(id))
      return mostlyFilled ? [suggestion(id, "nobody", `Nobody has a part in “${title}”.`)] : [];
    return (faults.get(id) ?? []).map((fault) => suggestion(id, fault.kind, wording(fault, title)));
  });
}

function wording({ kind, text }: ChartFault, title: string): string {
  // Without the number, so that the finding stays the same when it changes.
  return kind === "several-accountable" ? `More than one person is accountable for “${title}”.` : text;
}

function suggestion(element: ElementId, kind: string, text: string): BareSuggestion {
  return {
    ...noTies,
    key: `responsibility:${element}:${kind}`,
    source: "responsibility",
    reason: text,
    finding: {
      kind: "gap",
      title: text.replace(/\.$/, ""),
      description:
        "From the responsibility chart: each element needs one person accountable and somebody responsible.",
      impact: 3,
      evidenceStrength: "documented",
      dimensions: ["ownership"],
    },
  };
}
