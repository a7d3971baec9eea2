import type { LibraryAction } from "./types.ts";

export const analyseOrganizationActions: readonly LibraryAction[] = [];
