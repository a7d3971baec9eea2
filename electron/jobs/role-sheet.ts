import { app, dialog } from "electron";
import { dirname, extname, join } from "node:path";
import { paperOf } from "../../shared/report/print.ts";
import { roleSheetOf, type RoleSheet } from "../../shared/report/role-sheet.ts";
import { printPage } from "../exchange/pdf/print-page.ts";
import { rolePage } from "../exchange/pdf/role-page.ts";
import { dateWords } from "../../shared/report/words.ts";
import { fileNameOf } from "../files/file-name.ts";
import { replaceFileWith } from "../files/replace-file.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { today } from "../today.ts";

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
  const path = await chooseTarget(services, sheet);
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

async function chooseTarget({ window, remembered }: Services, sheet: RoleSheet): Promise<string | null> {
  const { exportFolder } = remembered.get();
  const suggested = fileNameOf(`${sheet.client} ${sheet.title}`, ` role sheet ${today()}.pdf`);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Save the role sheet",
    defaultPath: exportFolder === null ? suggested : join(exportFolder, suggested),
    filters: [{ name: "PDF", extensions: ["pdf"] }],
  });
  if (canceled || filePath === "") return null;
  remembered.set({ exportFolder: dirname(filePath) });
  return extname(filePath).toLowerCase() === ".pdf" ? filePath : `${filePath}.pdf`;
}
