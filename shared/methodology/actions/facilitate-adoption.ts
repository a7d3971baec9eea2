import type { LibraryAction } from "./types.ts";

export const facilitateAdoptionActions: readonly LibraryAction[] = [];
