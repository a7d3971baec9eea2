import type { Rule } from "./types.ts";

export const analyseOrganizationRules: readonly Rule[] = [];
