import type { JobRole } from "./entities/jobs.ts";
import { engagementOf, type Workbook } from "./model.ts";

/** A role of which only the title is known, under the conditions that hold for the whole engagement. */
export function newRole(workbook: Workbook, id: string, title: string): Omit<JobRole, "position"> {
  const { regulated, unionized, regions } = engagementOf(workbook);
  return {
    id,
    title,
    groupId: null,
    dutiesBefore: "",
    dutiesAfter: "",
    message: "",
    involved: "open",
    jobDescription: "open",
    criteria: "open",
    hiring: "open",
    onboarding: "open",
    review: "open",
    improvementPath: "open",
    regulated,
    unionized,
    regional: regions.length > 1,
    hrNote: "",
  };
}
