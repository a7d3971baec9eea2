import type { OwnerRole } from "../../../../shared/methodology/actions/types.ts";
import { inOrder, type Person, type Workbook } from "../../../../shared/workbook/model.ts";

export const ownerRoleTitles: Readonly<Record<OwnerRole, string>> = {
  sponsor: "Sponsor",
  "adoption-owner": "Owner of adoption",
  executive: "Executive",
  manager: "Manager of the group",
  hr: "HR",
  it: "IT",
  trainer: "Trainer",
  "process-owner": "Process owner",
  communications: "Communications",
};

/** What a job title says of someone who has such a part. */
const jobTitles: Readonly<Partial<Record<OwnerRole, RegExp>>> = {
  sponsor: /\b(ceo|chief executive|managing director|sponsor|general manager)\b/i,
  trainer: /\b(train|learning|enablement)/i,
  "process-owner": /\b(process|operations)\b/i,
  communications: /\bcommunicat/i,
};

/** Who would own an action of this role, among the people of the engagement; null when nobody fits. */
export function suggestedOwner(
  workbook: Workbook,
  role: OwnerRole,
  groupIds: readonly string[],
): string | null {
  const people = inOrder(workbook.people);
  const titled = (pattern: RegExp | undefined) =>
    pattern && people.find(({ jobTitle }) => pattern.test(jobTitle));
  const [ownership] = workbook.ownership.values();
  const ownerOfAdoption = workbook.people.get(ownership?.ownerId ?? "");
  const first = (part: Person["role"]) => people.find((person) => person.role === part);
  switch (role) {
    case "adoption-owner":
      return ownerOfAdoption?.id ?? null;
    case "sponsor":
      return (titled(jobTitles.sponsor) ?? ownerOfAdoption ?? first("executive"))?.id ?? null;
    case "executive":
      return (ownerOfAdoption ?? first("executive"))?.id ?? null;
    case "manager":
      return supervisorOf(workbook, groupIds) ?? first("manager")?.id ?? null;
    case "hr":
    case "it":
      return first(role)?.id ?? null;
    case "trainer":
    case "process-owner":
    case "communications":
      return titled(jobTitles[role])?.id ?? null;
  }
}

/** The supervisor of the first of the groups that has one. */
function supervisorOf({ groups, people }: Workbook, groupIds: readonly string[]): string | null {
  return (
    groupIds
      .map((id) => groups.get(id)?.supervisorId ?? "")
      .find((supervisorId) => people.has(supervisorId)) ?? null
  );
}
