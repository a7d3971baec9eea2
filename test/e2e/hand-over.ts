import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

/** Drops a file on the window, as a file manager does. */
export async function drop(page: Page, name: string, type: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName, fileType, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(text === "" ? [] : [text], fileName, { type: fileType }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    },
    [name, type, content] as const,
  );
}

/** Pastes a picture, as a screenshot tool leaves it on the clipboard. */
export async function paste(page: Page, path: string): Promise<void> {
  const bytes = [...(await readFile(path))];
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(content)], "image.jpg", { type: "image/jpeg" }));
    window.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  }, bytes);
}
