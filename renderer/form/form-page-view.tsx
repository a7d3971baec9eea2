import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import { ItemsPageView } from "./items-page.tsx";
import { ReviewPage } from "./review-page.tsx";
import type { Respondent } from "./use-respondent.ts";
import { WelcomePage } from "./welcome-page.tsx";
import { YouPage } from "./you-page.tsx";

interface FormPageViewProps {
  readonly form: SurveyForm;
  readonly respondent: Respondent;
  /** Whether the answers come back to the respondent as a file. */
  readonly handedBack: boolean;
  /** @returns a sentence for the respondent when the answers were not taken */
  readonly send: () => Promise<string | null>;
}

/** The page that the respondent is on. */
export function FormPageView({ form, respondent, handedBack, send }: FormPageViewProps) {
  const { page, at } = respondent;
  switch (page.kind) {
    case "welcome":
      return <WelcomePage form={form} respondent={respondent} handedBack={handedBack} />;
    case "you":
      return <YouPage form={form} respondent={respondent} />;
    case "items":
      return <ItemsPageView key={at} form={form} page={page} respondent={respondent} />;
    case "review":
      return <ReviewPage form={form} respondent={respondent} handedBack={handedBack} send={send} />;
  }
}
