import { useState } from "react";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import classes from "./form.module.css";
import { PageHeading } from "./page-heading.tsx";

interface ThanksPageProps {
  readonly form: SurveyForm;
  /** Of the file that the respondent got; null: the answers went in at once. */
  readonly fileName: string | null;
  /** Hands the same answers over once more; null: not offered. @returns a sentence when that failed */
  readonly again: (() => Promise<string | null>) | null;
  /** Goes on to the next respondent; null: nobody else is expected. */
  readonly another: (() => void) | null;
}

/** Thanks, and what is left to do. Nothing of the answers is on the screen any more. */
export function ThanksPage({ form, fileName, again, another }: ThanksPageProps) {
  const [said, setSaid] = useState("");
  return (
    <>
      <PageHeading takesFocus>
        {fileName === null ? "All done" : "One last step: hand in the file"}
      </PageHeading>
      {fileName !== null && <HandIn form={form} fileName={fileName} />}
      <p className={classes["lead"]} dir="auto">
        {form.thanks}
      </p>
      {fileName !== null && (
        <p className={classes["aside"]}>
          Your answers are not kept in this browser any more. Until you close this page, it can save the file
          again.
        </p>
      )}
      <div className={classes["moves"]}>
        {again && (
          <button
            type="button"
            className={classes["secondary"]}
            onClick={() =>
              void again().then((refused) => setSaid(refused ?? "The file was saved once more."))
            }
          >
            Save the file again
          </button>
        )}
        {another && (
          <button type="button" className={classes["primary"]} onClick={another}>
            Next person
          </button>
        )}
      </div>
      <p role="status" className={classes["quiet"]}>
        {said}
      </p>
    </>
  );
}

/** What to do with the file, and who can read it: nothing is promised that a file cannot keep. */
function HandIn({ form, fileName }: { form: SurveyForm; fileName: string }) {
  return (
    <ol className={classes["steps"]}>
      <li>
        Your answers are in the file{" "}
        <strong className={classes["file"]} dir="auto">
          {fileName}
        </strong>
        . Your browser saved it with its downloads, or asked you where.
      </li>
      <li>
        Hand it to the consultant, for example attached to an e-mail.
        {form.naming === "anonymous" &&
          " The file does not say who you are, but an e-mail does; if that matters to you, hand it over another way."}
      </li>
      <li>
        {form.recipient === null
          ? "Whoever has the file can read your answers, so delete it once it is handed in."
          : "The file is sealed: only the consultant can read it."}
      </li>
    </ol>
  );
}
