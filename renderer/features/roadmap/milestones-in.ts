import { milestonesOf } from "../../../shared/domain/milestones.ts";
import { derive } from "../../state/derived.ts";

/** The milestones of a workbook with their days. */
export const milestonesIn = derive(milestonesOf);
