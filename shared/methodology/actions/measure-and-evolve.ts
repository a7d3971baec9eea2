import type { LibraryAction } from "./types.ts";

export const measureAndEvolveActions: readonly LibraryAction[] = [];
