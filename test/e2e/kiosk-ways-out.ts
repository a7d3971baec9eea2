import type { ElectronApplication, Page } from "@playwright/test";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { InKiosk } from "./kiosk-app.ts";
import { root } from "./launch.ts";
import { electronHere } from "./start-electron.ts";

/** Keys as a keyboard sends them: Electron's names, with the modifiers held down. */
export const keysOut: readonly (readonly [key: string, ...modifiers: readonly Modifier[]])[] = [
  ...["F1", "F3", "F4", "F5", "F6", "F7", "F10", "F11", "F12", "Escape", "PrintScreen"].map(
    (key) => [key] as const,
  ),
  ...[
    "Q",
    "W",
    "R",
    "P",
    "K",
    "N",
    "T",
    "L",
    "O",
    "S",
    "H",
    "J",
    "U",
    "F",
    "G",
    "D",
    "E",
    "Z",
    "Y",
    "Tab",
    "F4",
    "F5",
  ]
    .concat(["Plus", "=", "-", "0", "Escape", "Left", "Right", "Home", "PageUp", "Return", "Space"])
    .flatMap((key) => [[key, "control"] as const, [key, "meta"] as const]),
  ...["R", "I", "J", "C", "N", "T", "W", "Q", "Z", "P", "Delete", "Escape", "Tab"].flatMap((key) => [
    [key, "control", "shift"] as const,
    [key, "meta", "shift"] as const,
  ]),
  ...["F4", "Left", "Right", "Home", "Space", "Tab", "Escape", "F", "E", "V", "H", "D", "Return"].map(
    (key) => [key, "alt"] as const,
  ),
  ...["I", "J", "C", "U", "Delete", "F1", "Left"].flatMap((key) => [
    [key, "control", "alt"] as const,
    [key, "meta", "alt"] as const,
  ]),
  ["F10", "shift"],
];
type Modifier = "control" | "alt" | "shift" | "meta";

/** Presses a key in the respondents' window, before Chromium or a menu could have taken it. */
export function press(
  app: ElectronApplication,
  [keyCode, ...modifiers]: (typeof keysOut)[number],
): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, given) => {
      const isKiosk = (window: Electron.BrowserWindow) => window.webContents.getURL().includes("/kiosk/");
      const contents = BrowserWindow.getAllWindows().find(isKiosk)?.webContents;
      const key = { keyCode: given.keyCode, modifiers: [...given.modifiers] };
      contents?.sendInputEvent({ type: "keyDown", ...key });
      contents?.sendInputEvent({ type: "keyUp", ...key });
    },
    { keyCode, modifiers },
  );
}

/** What else a respondent, another program or the system could do. */
export const waysOut: Readonly<
  Record<string, (on: InKiosk & { readonly userData: string }) => Promise<unknown>>
> = {
  "browser keys": async ({ kiosk }) => {
    const session = await kiosk.context().newCDPSession(kiosk);
    for (const key of ["BrowserBack", "BrowserForward", "BrowserHome", "BrowserRefresh", "BrowserSearch"])
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, code: key });
  },
  "mouse buttons for back and forward": async ({ kiosk }) => {
    const session = await kiosk.context().newCDPSession(kiosk);
    for (const button of ["back", "forward"] as const)
      for (const type of ["mousePressed", "mouseReleased"] as const)
        await session.send("Input.dispatchMouseEvent", { type, button, x: 400, y: 300, clickCount: 1 });
  },
  "context menu": ({ kiosk }) => kiosk.mouse.click(700, 300, { button: "right" }),
  "middle button": ({ kiosk }) => kiosk.mouse.click(700, 300, { button: "middle" }),
  "wheel with Ctrl": async ({ app }) => {
    await app.evaluate(({ BrowserWindow }) => {
      const isKiosk = (window: Electron.BrowserWindow) => window.webContents.getURL().includes("/kiosk/");
      BrowserWindow.getAllWindows()
        .find(isKiosk)
        ?.webContents.sendInputEvent({
          type: "mouseWheel",
          x: 400,
          y: 300,
          deltaY: 240,
          canScroll: true,
          modifiers: ["control"],
        });
    });
  },
  "a file dragged in": async ({ kiosk, userData }) => {
    const file = join(userData, "dragged.html");
    await writeFile(file, "<title>Dragged</title>");
    const session = await kiosk.context().newCDPSession(kiosk);
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", {
        type,
        x: 400,
        y: 300,
        data: { items: [], files: [file], dragOperationsMask: 1 },
      });
  },
  "a link dragged in": async ({ kiosk }) => {
    const session = await kiosk.context().newCDPSession(kiosk);
    const items = [{ mimeType: "text/uri-list", data: "app://uptake/index.html" }];
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", {
        type,
        x: 400,
        y: 300,
        data: { items, dragOperationsMask: 1 },
      });
  },
  "window.open": ({ kiosk }) => kiosk.evaluate(() => void window.open("app://uptake/index.html")),
  "a link to a new window": ({ kiosk }) => followLink(kiosk, "app://uptake/index.html", "_blank"),
  "a link to the other page": ({ kiosk }) => followLink(kiosk, "app://uptake/index.html", ""),
  "a link to a file": ({ kiosk }) => followLink(kiosk, "file:///etc/hosts", ""),
  "location.href": ({ kiosk }) => kiosk.evaluate(() => void (location.href = "app://uptake/index.html")),
  "location.replace": ({ kiosk }) => kiosk.evaluate(() => location.replace("https://example.com/")),
  "history.back": ({ kiosk }) => kiosk.evaluate(() => history.back()),
  "history.go": ({ kiosk }) => kiosk.evaluate(() => history.go(-5)),
  "an embedded page": ({ kiosk }) =>
    kiosk.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "app://uptake/index.html";
      document.body.append(frame);
      frame.remove();
    }),
  "a choice of files": async ({ kiosk }) => {
    await kiosk.evaluate(() => {
      const input = Object.assign(document.createElement("input"), { type: "file", id: "slipped-in" });
      input.style.cssText = "position:fixed;inset:0 auto auto 0;width:200px;height:60px;z-index:9";
      document.body.append(input);
    });
    await kiosk.mouse.click(100, 30);
    await kiosk.evaluate(() => document.getElementById("slipped-in")?.remove());
  },
  "window.print": ({ kiosk }) => kiosk.evaluate(() => window.print()),
  "alert and confirm": ({ kiosk }) => kiosk.evaluate(() => window.confirm("Leave?")),
  "full screen of the page": ({ kiosk }) =>
    kiosk.evaluate(() => void document.documentElement.requestFullscreen().catch(() => undefined)),
  "window.close": ({ kiosk }) => kiosk.evaluate(() => window.close()),
  "closed by the window manager": ({ app }) =>
    app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    }),
  "minimized by the window manager": ({ app }) =>
    app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.minimize();
    }),
  "hidden by the system": ({ app }) =>
    app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.hide();
    }),
  "the window behind it shown": ({ app }) =>
    app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (!window.isVisible()) window.show();
    }),
  "chosen in the dock": ({ app }) => app.evaluate(({ app }) => void app.emit("activate", {}, true)),
  "quit by the system's menu": ({ app }) => app.evaluate(({ app }) => app.quit()),
  "asked to end by a signal": async ({ app }) => void app.process().kill("SIGTERM"),
  "developer tools": ({ app }) =>
    app.evaluate(({ BrowserWindow }) => {
      const isKiosk = (window: Electron.BrowserWindow) => window.webContents.getURL().includes("/kiosk/");
      const contents = BrowserWindow.getAllWindows().find(isKiosk)?.webContents;
      contents?.openDevTools();
      if (!contents || contents.isDevToolsOpened()) throw new Error("They opened.");
    }),
  "the app's menu": ({ app }) =>
    app.evaluate(({ Menu }) => {
      if (Menu.getApplicationMenu() !== null) throw new Error("There is a menu.");
    }),
  "a second start": ({ userData }) => startSecond(userData),
  "a second start with a file": async ({ userData }) => {
    const file = join(userData, "from outside.uptake");
    await writeFile(file, "");
    await startSecond(userData, file);
  },
  "a second start that asks to leave": ({ userData }) =>
    startSecond(userData, "leave-kiosk").catch(() => undefined),
};

function followLink(page: Page, href: string, target: string): Promise<void> {
  return page.evaluate(
    ([to, where]) => {
      const link = Object.assign(document.createElement("a"), { href: to, target: where });
      document.body.append(link);
      link.click();
      link.remove();
    },
    [href, target] as const,
  );
}

async function startSecond(userData: string, ...args: readonly string[]): Promise<void> {
  const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const all = [...flags, `--user-data-dir=${userData}`, root, ...args];
  await promisify(execFile)(electronHere().executable, all, { timeout: 20_000 });
}
