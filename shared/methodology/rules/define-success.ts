import type { Rule } from "./types.ts";

export const defineSuccessRules: readonly Rule[] = [];
