import { dialog } from "electron";
import { dirname, extname, join } from "node:path";
import type { Services } from "../services.ts";

/** Asks where to write a PDF. @returns its path, with the ending; null when the person changed their mind */
export async function choosePdf(
  { window, remembered }: Services,
  { title, suggested }: { readonly title: string; readonly suggested: string },
): Promise<string | null> {
  const { exportFolder } = remembered.get();
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: exportFolder === null ? suggested : join(exportFolder, suggested),
    filters: [{ name: "PDF", extensions: ["pdf"] }],
  });
  if (canceled || filePath === "") return null;
  remembered.set({ exportFolder: dirname(filePath) });
  return extname(filePath).toLowerCase() === ".pdf" ? filePath : `${filePath}.pdf`;
}
