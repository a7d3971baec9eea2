import { progressOf } from "../shared/domain/progress.ts";
import { readInWorker } from "./jobs/read-in-worker.ts";
import { Library } from "./store/library.ts";

/**
 * The library in a folder, which is made when missing. Progress is worked out as the stage rail shows it; files from
 * outside are read in a process of their own.
 */
export function openLibrary(folder: string): Library {
  return new Library({
    folder,
    progressOf: (workbook) => progressOf(workbook).overall,
    readIncoming: readInWorker,
  });
}
