import { atTheTop } from "./at-the-top.ts";
import { inOrderEntry } from "./order-entry.ts";
import { inService } from "./in-service.ts";
import { inTheField } from "./in-the-field.ts";
import type { WrittenRound } from "./sheet.ts";

/** Every round of triage, those of one gap in their order. */
export const triageRounds: readonly WrittenRound[] = [
  ...atTheTop,
  ...inTheField,
  ...inService,
  ...inOrderEntry,
];
