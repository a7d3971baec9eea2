import type { Suggestion, SuggestionSource } from "../../../../shared/domain/suggestions.ts";
import { dimensionOf } from "../../../../shared/methodology/methodology.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { evidenceStrengthTitles } from "../../../../shared/workbook/words.ts";

/** What the suggestions of a source have in common. */
export const sourceTitles: Readonly<Record<SuggestionSource, string>> = {
  ownership: "Ownership",
  "mixed-message": "Mixed messages",
  "low-rating": "Low ratings",
  "high-rating": "High ratings",
  disagreement: "Disagreements",
  supervision: "Supervisors",
  measure: "Success measures",
  responsibility: "Responsibilities",
  "perception-gap": "Perception gaps",
  pulse: "User pulse",
};

/** The sources in the order in which they are shown: what stands against the whole first. */
export const sourcesInOrder: readonly SuggestionSource[] = [
  "ownership",
  "mixed-message",
  "supervision",
  "responsibility",
  "perception-gap",
  "pulse",
  "measure",
  "disagreement",
  "low-rating",
  "high-rating",
];

/** What the finding would be besides its title, in a line: impact, strength, dimensions and what it is tied to. */
export function wouldBe(workbook: Workbook, suggestion: Suggestion): string {
  const { finding } = suggestion;
  const groups = suggestion.groupIds.flatMap((id) => workbook.groups.get(id)?.name ?? []);
  const people = suggestion.personIds.flatMap((id) => workbook.people.get(id)?.name ?? []);
  return [
    `impact ${finding.impact}`,
    evidenceStrengthTitles[finding.evidenceStrength].toLocaleLowerCase(),
    finding.dimensions.map((id) => dimensionOf(id).short).join(", "),
    listed(groups),
    listed(people),
    counted(suggestion.answers.length, "answer"),
    pieces(suggestion.evidenceIds.length),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function listed(names: readonly string[]): string {
  return names.length <= 3
    ? names.join(", ")
    : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}

function pieces(count: number): string {
  return count === 0 ? "" : `${count} ${count === 1 ? "piece" : "pieces"} of evidence`;
}

function counted(count: number, singular: string): string {
  return count === 0 ? "" : `${count} ${singular}${count === 1 ? "" : "s"}`;
}
