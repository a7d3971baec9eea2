import { app, Menu, type MenuItemConstructorOptions } from "electron";
import { pushChannel } from "../shared/ipc/channels.ts";
import type { Push } from "../shared/ipc/contract.ts";
import type { Services } from "./services.ts";
import type { Zoom } from "./zoom.ts";

type Item = Extract<Push, { readonly kind: "menu" }>["item"];

/** Keeps Electron from building its own menu, which nobody would see; before `ready`. */
export function withoutDefaultMenu(): void {
  Menu.setApplicationMenu(null);
}

/**
 * The native menu. What the page can do is asked of the page, which knows whether a text field or the workbook is
 * meant by "Undo"; its own key handling comes first, so a key it took does not arrive here as well.
 */
export function setUpMenu({ window, zoom }: Services): void {
  const ask = (label: string, item: Item, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator !== undefined && { accelerator }),
    click: () => window.webContents.send(pushChannel, { kind: "menu", item } satisfies Push),
  });
  const isMac = process.platform === "darwin";
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: "appMenu" } as const] : []),
      {
        label: "&File",
        submenu: [ask("Library", "library"), { type: "separator" }, { role: isMac ? "close" : "quit" }],
      },
      { label: "&Edit", submenu: editItems(ask) },
      { label: "&View", submenu: viewItems(ask, zoom) },
      { label: "&Help", submenu: [ask("Keyboard shortcuts", "shortcuts")] },
    ]),
  );
}

type Ask = (label: string, item: Item, accelerator?: string) => MenuItemConstructorOptions;

function editItems(ask: Ask): MenuItemConstructorOptions[] {
  return [
    ask("Undo", "undo", "CmdOrCtrl+Z"),
    ask("Redo", "redo", process.platform === "win32" ? "Ctrl+Y" : "CmdOrCtrl+Shift+Z"),
    { type: "separator" },
    { role: "cut" },
    { role: "copy" },
    { role: "paste" },
    { role: "selectAll" },
  ];
}

function viewItems(ask: Ask, zoom: Zoom): MenuItemConstructorOptions[] {
  return [
    ask("Search or go to", "palette", "CmdOrCtrl+K"),
    ask("Present", "present"),
    { type: "separator" },
    { label: "Zoom in", accelerator: "CmdOrCtrl+Plus", click: () => zoom.step(1) },
    // The key that carries "+" on most keyboards is "=" without shift.
    { label: "Zoom in", accelerator: "CmdOrCtrl+=", visible: false, click: () => zoom.step(1) },
    { label: "Zoom out", accelerator: "CmdOrCtrl+-", click: () => zoom.step(-1) },
    { label: "Actual size", accelerator: "CmdOrCtrl+0", click: () => zoom.reset() },
    { type: "separator" },
    { role: "togglefullscreen" },
    ...(app.isPackaged ? [] : [{ type: "separator" } as const, { role: "toggleDevTools" } as const]),
  ];
}
