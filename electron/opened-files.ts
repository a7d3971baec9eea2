import { app, BrowserWindow } from "electron";
import { isWorkbookFile, type WindowRequest } from "./command-line/arguments.ts";

/**
 * Makes this the only run of the app on its user-data folder. False when another one is: it is handed the request and
 * comes forward.
 */
export function isOnlyInstance(request: WindowRequest): boolean {
  return app.requestSingleInstanceLock({ ...request });
}

/**
 * The workbook files a person opens from outside: the one this start was given, those of further starts, and on macOS
 * those the system hands over, which may come before there is a window. They wait until somebody takes them.
 */
export class OpenedFiles {
  #waiting: string[] = [];
  #take: ((path: string) => void) | null = null;
  #held = false;

  constructor(first: string | null) {
    if (first !== null) this.#arrived(first);
    app.on("open-file", (event, path) => {
      event.preventDefault();
      this.#arrived(path);
    });
    app.on("second-instance", (_event, _argv, _folder, request) => {
      if (!this.#held) bringForward();
      const { file } = request as WindowRequest;
      if (file !== null) this.#arrived(file);
    });
  }

  /** Lets files wait, and a further start bring nothing forward, until `each` is called. */
  hold(): void {
    this.#take = null;
    this.#held = true;
  }

  /** Calls `take` with each file, those that wait first. */
  each(take: (path: string) => void): void {
    this.#take = take;
    this.#held = false;
    for (const path of this.#waiting.splice(0)) take(path);
  }

  #arrived(path: string): void {
    if (this.#take) this.#take(path);
    else this.#waiting.push(path);
  }
}

/**
 * Lets a further start begin anew as soon as this one has ended: while it ends, there is no window to bring forward
 * any more.
 */
export function startAgainAfterwards(): void {
  app.removeAllListeners("second-instance");
  app.on("second-instance", (_event, _argv, _folder, request) => {
    const { file } = request as WindowRequest;
    const args = process.argv.slice(1).filter((arg) => !isWorkbookFile(arg));
    app.relaunch({ args: file === null ? args : [...args, file] });
  });
}

function bringForward(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.show();
  window?.focus();
}
