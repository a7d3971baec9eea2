import { app } from "electron";
import { paperOf } from "../../shared/report/print.ts";
import { roleSheetOf } from "../../shared/report/role-sheet.ts";
import { printPage } from "../exchange/pdf/print-page.ts";
import { rolePage } from "../exchange/pdf/role-page.ts";
import { dateWords } from "../../shared/report/words.ts";
import { fileNameOf } from "../files/file-name.ts";
import { replaceFileWith } from "../files/replace-file.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { today } from "../today.ts";
import { choosePdf } from "./choose-pdf.ts";

/**
 * Asks where to and writes the sheet of a role there as a PDF. @returns null when the person changed their mind.
 *
 * @throws Refusal when the role is gone or the file cannot be written.
 */
export async function saveRoleSheet(
  services: Services,
  engagementId: string,
  roleId: string,
): Promise<{ readonly path: string } | null> {
  const sheet = roleSheetOf(services.engagement.get(engagementId).workbook, roleId);
  if (!sheet) throw new Refusal("not-found", "This role is not there any more. Nothing was written.");
  const path = await choosePdf(services, {
    title: "Save the role sheet",
    suggested: fileNameOf(`${sheet.client} ${sheet.title}`, ` role sheet ${today()}.pdf`),
  });
  if (path === null) return null;
  const bytes = await printPage({
    title: `${sheet.title}, ${sheet.client}, ${dateWords(today())}`,
    language: "en",
    body: rolePage(sheet),
    paper: paperOf(app.getLocale()),
  });
  await replaceFileWith(path, bytes);
  return { path };
}
