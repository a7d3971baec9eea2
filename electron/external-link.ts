import { type BrowserWindow, dialog, shell } from "electron";

const openable: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * Opens a web or mail address outside the app when the person agrees; false when it is no such address or they do
 * not. The address is shown whole, as the browser will get it, so that a look-alike can be seen.
 */
export async function openExternalLink(window: BrowserWindow, link: string): Promise<boolean> {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || !openable.has(url.protocol)) return false;
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    message:
      url.protocol === "mailto:" ? "Write an e-mail in your mail program?" : "Open this in your browser?",
    detail: url.href,
    buttons: ["Open", "Cancel"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return false;
  await shell.openExternal(url.href);
  return true;
}
