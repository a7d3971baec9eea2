import { derive } from "../../state/derived.ts";
import { datedMilestones } from "./milestones.ts";

/** The milestones of a workbook with their days. */
export const milestonesIn = derive(datedMilestones);
