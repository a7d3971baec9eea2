import type { LibraryAction } from "./types.ts";

export const removeBarriersActions: readonly LibraryAction[] = [];
