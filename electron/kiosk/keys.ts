import type { Input } from "electron";

/** Keys that move about in a form, correct it, or help to type a sign. */
const formKeys: ReadonlySet<string> = new Set(
  "Tab Enter Escape Backspace Delete Home End PageUp PageDown ArrowLeft ArrowRight ArrowUp ArrowDown"
    .split(" ")
    .concat("Shift AltGraph CapsLock NumLock Dead Process Compose".split(" ")),
);

export type Pressed = Pick<Input, "key" | "control" | "alt" | "meta">;

/**
 * Whether a key reaches the kiosk's page: what types a sign or fills in a form does, every shortcut, function key and
 * browser key does not. The system's own combinations never come here; it takes them before any program.
 */
export function mayPass({ key, control, alt, meta }: Pressed, platform: NodeJS.Platform): boolean {
  if (meta) return false;
  if (!control && !alt) return formKeys.has(key) || isOneSign(key);
  // The right Alt key types signs such as @ and €; Windows calls it Ctrl and Alt together.
  if (control && alt) return isOneSign(key) && !/^[a-z0-9 ]$/i.test(key);
  return platform === "darwin" && alt && (isOneSign(key) || key === "Dead" || key === "Alt");
}

function isOneSign(key: string): boolean {
  return [...key].length === 1;
}
