import type { Rule } from "./types.ts";

export const removeBarriersRules: readonly Rule[] = [];
