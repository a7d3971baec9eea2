import "./page.css";
import { createRoot } from "react-dom/client";
import type { SurveyForm } from "../../../shared/domain/survey/form.ts";
import { responseFileName } from "../../../shared/domain/survey/response-file-name.ts";
import { RespondentForm, type Send } from "../respondent-form.tsx";
import { localProgress } from "./local-progress.ts";
import { responseText } from "./response-text.ts";
import { saveFile } from "./save-file.ts";
import { seal } from "./seal.ts";

/** The questionnaire as a file of its own: what is asked stands in the page, the answers leave as a file. */
function begin(): void {
  const root = document.getElementById("root");
  const form = formOfPage();
  if (!root || !form) return;
  document.title = form.title;
  const nameOf = (receipt: string) => responseFileName(form.title, receipt);
  const send: Send = async (receipt, answered) => {
    const text = responseText(form, receipt, answered);
    saveFile(nameOf(receipt), form.recipient === null ? text : await seal(text, form.recipient));
    return null;
  };
  createRoot(root).render(
    <RespondentForm
      form={form}
      send={send}
      kept={localProgress(form, () => window.localStorage)}
      next="same"
      fileName={nameOf}
    />,
  );
}

/** What the app wrote into the page; it has checked it. */
function formOfPage(): SurveyForm | null {
  const form: SurveyForm | null = JSON.parse(document.getElementById("survey-form")?.textContent ?? "null");
  return form;
}

begin();
