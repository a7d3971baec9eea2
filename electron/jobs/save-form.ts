import { app, dialog } from "electron";
import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { formOf, type SurveyForm } from "../../shared/domain/survey/form.ts";
import type { FormKind } from "../../shared/ipc/contract.ts";
import { formPage } from "../exchange/responses/form-page.ts";
import { fileNameOf } from "../files/file-name.ts";
import { replaceFile, replaceFileWith } from "../files/replace-file.ts";
import { places } from "../places.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { today } from "../today.ts";
import { runInWorker } from "./worker-process.ts";

interface Kind {
  /** What the file dialog calls such forms. */
  readonly type: string;
  /** How their files end, without the dot. */
  readonly ending: string;
  readonly write: (form: SurveyForm, path: string) => Promise<void>;
}

const kinds: Readonly<Record<FormKind, Kind>> = {
  html: { type: "Web page", ending: "html", write: writePage },
  excel: { type: "Excel workbook", ending: "xlsx", write: writeExcel },
};

interface WantedForm {
  readonly engagementId: string;
  readonly surveyId: string;
  readonly kind: FormKind;
}

/**
 * Asks where to and writes the form of an open survey there. @returns null when the person changed their mind.
 *
 * @throws Refusal when the survey is not open or the file cannot be written.
 */
export async function saveForm(
  services: Services,
  { engagementId, surveyId, kind }: WantedForm,
): Promise<{ readonly path: string } | null> {
  const { workbook } = services.engagement.get(engagementId);
  const survey = workbook.surveys.get(surveyId);
  if (survey?.state !== "open")
    throw new Refusal(
      "invalid",
      "Forms can be saved while the questionnaire is open, because they ask what is asked then. Nothing was written.",
    );
  const form = formOf(workbook, survey);
  const path = await choosePath(services, survey.title, kinds[kind]);
  if (path === null) return null;
  await kinds[kind].write(form, path);
  return { path };
}

async function writePage(form: SurveyForm, path: string): Promise<void> {
  const builtPage = await readFile(places.questionnaire(), "utf8");
  await replaceFileWith(path, Buffer.from(formPage(builtPage, form)));
}

async function writeExcel(form: SurveyForm, path: string): Promise<void> {
  const setting = { today: today(), locale: app.getLocale(), version: app.getVersion() };
  await replaceFile(path, async (temporaryPath) => {
    await runInWorker(
      { type: "form", form, ...setting, path: temporaryPath },
      () => undefined,
      new AbortController().signal,
    );
  });
}

async function choosePath(
  { window, remembered }: Services,
  title: string,
  { type, ending }: Kind,
): Promise<string | null> {
  const { exportFolder } = remembered.get();
  const suggested = fileNameOf(title, `.${ending}`, "Questionnaire");
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Save the form",
    defaultPath: exportFolder === null ? suggested : join(exportFolder, suggested),
    filters: [{ name: type, extensions: [ending] }],
  });
  if (canceled || filePath === "") return null;
  remembered.set({ exportFolder: dirname(filePath) });
  return extname(filePath).toLowerCase() === `.${ending}` ? filePath : `${filePath}.${ending}`;
}
