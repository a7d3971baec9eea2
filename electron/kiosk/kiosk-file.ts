import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { id } from "../../shared/workbook/text.ts";
import { refusalOfWriting, systemCodeOf } from "../files/file-failure.ts";
import { flushFolder, makeFolder, writeWhole } from "../store/files.ts";
import { isKept } from "./is-kept.ts";
import { hashLength, saltLength } from "./pin.ts";

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));

const keptKiosk = z.strictObject({
  version: z.literal(1),
  engagementId: id,
  surveyId: id,
  pin: z.strictObject({ salt: hexOf(saltLength), hash: hexOf(hashLength) }),
  wrongTries: z.int().min(0).max(1_000_000_000),
  waitUntil: z.number().min(0),
});

/** What a kiosk needs to go on after a crash or a restart; nothing of the engagement but its id. */
export type KeptKiosk = Readonly<z.infer<typeof keptKiosk>>;

/** What the file says. `unreadable`: there is one, so the kiosk was not left, but it does not say how to leave it. */
export type FoundKiosk =
  | { readonly kind: "none" }
  | { readonly kind: "kept"; readonly kiosk: KeptKiosk }
  | { readonly kind: "unreadable" };

/** The kiosk that was not left. Whatever is wrong with the file, it never counts as none. */
export function readKiosk(file: string): FoundKiosk {
  if (!isKept(file)) return { kind: "none" };
  try {
    const parsed = keptKiosk.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return parsed.success ? { kind: "kept", kiosk: parsed.data } : { kind: "unreadable" };
  } catch {
    return { kind: "unreadable" };
  }
}

/** Keeps the kiosk so that not even a power cut loses it. @throws Refusal of the disk; what was kept before stays. */
export function keepKiosk(file: string, kiosk: KeptKiosk): void {
  try {
    makeFolder(dirname(file));
    writeWhole(file, [`${JSON.stringify(kiosk, null, 2)}\n`]);
  } catch (error) {
    throw refusalOfWriting(systemCodeOf(error), file) ?? error;
  }
}

/** The kiosk was left: the next start is as usual. Nothing when there was none. @throws the system's error */
export function forgetKiosk(file: string): void {
  // An unreadable one may be anything, even a folder.
  rmSync(file, { force: true, recursive: true });
  flushFolder(dirname(file));
}
