import type { JudgedFile, Outcome, Take } from "../../../../shared/domain/survey/judge-incoming.ts";
import { takenFiles } from "../../../../shared/domain/survey/judge-incoming.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";

/** A line of the review: the heading of an outcome, or a file under it. */
export type ReviewItem =
  | { readonly kind: "heading"; readonly outcome: Outcome; readonly count: number }
  | { readonly kind: "file"; readonly index: number; readonly file: JudgedFile };

/** What wants a decision comes first, what needs none last. */
const order: readonly Outcome[] = ["second", "similar", "refused", "ready", "duplicate"];

export const outcomeTitles: Readonly<Record<Outcome, string>> = {
  second: "Answered before by the same respondent",
  similar: "The same answers as another form",
  refused: "Cannot be taken in",
  ready: "Will be taken in",
  duplicate: "Already there, left out",
};

/** The files under the heading of their outcome, in their order. */
export function reviewItems(files: readonly JudgedFile[]): readonly ReviewItem[] {
  return order.flatMap((outcome): readonly ReviewItem[] => {
    const found = files.flatMap((file, index) => (file.outcome === outcome ? [{ file, index }] : []));
    return found.length === 0
      ? []
      : [
          { kind: "heading", outcome, count: found.length },
          ...found.map(({ file, index }) => ({ kind: "file" as const, index, file })),
        ];
  });
}

/** How many responses would be taken in. */
export function countTaken(files: readonly JudgedFile[], chosen: ReadonlyMap<number, Take>): number {
  return takenFiles(files, chosen).size;
}

/**
 * The anonymous surveys of which so few responses would be taken in that the step is left out of the history: it would
 * tell when these few answered.
 */
export function fewIn(
  files: readonly JudgedFile[],
  chosen: ReadonlyMap<number, Take>,
  surveys: ReadonlyMap<string, Survey>,
): readonly { readonly survey: Survey; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const index of takenFiles(files, chosen)) {
    const surveyId = files[index]?.surveyId ?? "";
    counts.set(surveyId, (counts.get(surveyId) ?? 0) + 1);
  }
  return [...counts].flatMap(([surveyId, count]) => {
    const survey = surveys.get(surveyId);
    return survey?.naming === "anonymous" && count < survey.minimum ? [{ survey, count }] : [];
  });
}
