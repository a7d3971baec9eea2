import type { LibraryAction } from "./types.ts";

export const defineSuccessActions: readonly LibraryAction[] = [];
