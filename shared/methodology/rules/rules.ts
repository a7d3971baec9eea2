import { analyseOrganizationRules } from "./analyse-organization.ts";
import { assignOwnershipRules } from "./assign-ownership.ts";
import { defineSuccessRules } from "./define-success.ts";
import { facilitateAdoptionRules } from "./facilitate-adoption.ts";
import { measureAndEvolveRules } from "./measure-and-evolve.ts";
import { removeBarriersRules } from "./remove-barriers.ts";
import type { Rule } from "./types.ts";
import { whatPeopleAnsweredRules } from "./what-people-answered.ts";

/** Every rule by which the method recommends an action; their order means nothing. */
export const rules: readonly Rule[] = [
  ...assignOwnershipRules,
  ...defineSuccessRules,
  ...analyseOrganizationRules,
  ...removeBarriersRules,
  ...facilitateAdoptionRules,
  ...measureAndEvolveRules,
  ...whatPeopleAnsweredRules,
];
