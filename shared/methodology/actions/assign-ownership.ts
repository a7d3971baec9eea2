import type { LibraryAction } from "./types.ts";

export const assignOwnershipActions: readonly LibraryAction[] = [];
