import type { Rule } from "./types.ts";

export const measureAndEvolveRules: readonly Rule[] = [];
