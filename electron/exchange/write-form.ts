import { open } from "node:fs/promises";
import { formBook } from "../../shared/report/survey-form-sheet.ts";
import type { FormRequest } from "./protocol.ts";
import { writeBook } from "./xlsx/write-book.ts";

/** Writes an Excel form to a path where there is nothing yet, flushed to the disk. @throws Node's errors of files */
export async function writeForm(request: FormRequest): Promise<void> {
  const bytes = await writeBook(formBook(request.form, request));
  const file = await open(request.path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
