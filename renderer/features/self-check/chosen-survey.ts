import { create } from "zustand";
import type { Survey } from "../../../shared/workbook/entities/surveys.ts";

/** The questionnaire that was looked at last. */
const useChosenSurvey = create<{ readonly id: string | null }>()(() => ({ id: null }));

/** Shows another questionnaire. */
export function chooseSurvey(id: string): void {
  useChosenSurvey.setState({ id });
}

/** The chosen questionnaire, or the last that was put while none of these is chosen; undefined without any. */
export function useChosenOf(surveys: readonly Survey[]): Survey | undefined {
  const chosen = useChosenSurvey(({ id }) => id);
  return surveys.find(({ id }) => id === chosen) ?? surveys.at(-1);
}
