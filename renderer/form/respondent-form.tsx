import { useState } from "react";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import type { Answered } from "../../shared/domain/survey/response-faults.ts";
import { answeredOf } from "./draft.ts";
import classes from "./form.module.css";
import { FormFooter } from "./form-footer.tsx";
import { FormHeader } from "./form-header.tsx";
import { FormPageView } from "./form-page-view.tsx";
import type { KeptProgress } from "./kept-progress.ts";
import { ThanksPage } from "./thanks-page.tsx";
import { useRespondent } from "./use-respondent.ts";

export type { KeptProgress } from "./kept-progress.ts";

export interface RespondentFormProps {
  readonly form: SurveyForm;
  /**
   * Takes a respondent's answers. The same receipt again is the same respondent's, who asked for their answers once more.
   * @returns null when they are taken, otherwise a sentence for the respondent
   */
  readonly send: Send;
  /** Where half-finished answers are kept; null: nowhere. Must not change while the form is shown. */
  readonly kept: KeptProgress | null;
  /** Who is expected after sending: `same` can have their answers once more, `another` begins anew. */
  readonly next: "same" | "another";
  /** How the file with the answers is called that a respondent gets; left out where answers go in at once. */
  readonly fileName?: (receipt: string) => string;
  /** Called when a respondent leaves the thank-you page for the next one. */
  readonly onDone?: () => void;
}

export type Send = (receipt: string, answered: Answered) => Promise<string | null>;

/** What was sent; held only as long as the thank-you page is shown. */
interface Sent {
  readonly receipt: string;
  readonly answered: Answered;
}

/**
 * A questionnaire as a respondent fills it in: on the consultant's laptop, or in a browser from a file. Everything that
 * comes from the form is shown as text.
 */
export function RespondentForm({ form, send, kept, next, fileName, onDone }: RespondentFormProps) {
  const respondent = useRespondent(form, kept);
  const [sent, setSent] = useState<Sent | null>(null);

  const sendAnswers = async (): Promise<string | null> => {
    const { receipt } = respondent.draft;
    const answered = answeredOf(form, respondent.draft);
    const refused = await attempt(send, receipt, answered);
    if (refused !== null) return refused;
    setSent({ receipt, answered });
    respondent.clear();
    return null;
  };

  const handedBack = fileName !== undefined;
  return (
    <div className={classes["form"]}>
      {sent === null ? (
        <>
          <FormHeader form={form} respondent={respondent} />
          <main className={classes["main"]}>
            <FormPageView form={form} respondent={respondent} handedBack={handedBack} send={sendAnswers} />
          </main>
          <FormFooter respondent={respondent} keeps={kept !== null} />
        </>
      ) : (
        <main className={classes["main"]}>
          <ThanksPage
            form={form}
            fileName={fileName?.(sent.receipt) ?? null}
            again={next === "same" ? () => attempt(send, sent.receipt, sent.answered) : null}
            another={
              next === "another"
                ? () => {
                    setSent(null);
                    onDone?.();
                  }
                : null
            }
          />
        </main>
      )}
    </div>
  );
}

/** Sends; whatever goes wrong on the way becomes a sentence, so that no answer is lost with it. */
async function attempt(send: Send, receipt: string, answered: Answered): Promise<string | null> {
  try {
    return await send(receipt, answered);
  } catch {
    return "Your answers could not be sent. They are still here. Try once more.";
  }
}
