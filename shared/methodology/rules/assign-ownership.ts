import type { Rule } from "./types.ts";

export const assignOwnershipRules: readonly Rule[] = [];
