import type { Rule } from "./types.ts";

export const facilitateAdoptionRules: readonly Rule[] = [];
