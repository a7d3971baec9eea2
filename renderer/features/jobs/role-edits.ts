import type { JobRole } from "../../../shared/workbook/entities/jobs.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { newRole } from "../../../shared/workbook/new-role.ts";
import { api } from "../../api.ts";
import { run, settle, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { notifyDone, notifyFailure } from "../../ui/notify.ts";
import { chooseRole } from "./chosen-role.ts";

/** Adds a role under which the engagement's own conditions hold, and shows it. */
export async function addRole(workbook: Workbook, title: string): Promise<void> {
  const role = newRole(workbook, crypto.randomUUID(), title);
  if (await run({ type: "role/add", role })) chooseRole(role.id);
}

/** Removes a role with its criteria, goals and needs; offers to take that back. */
export async function removeRole({ id, title }: JobRole): Promise<void> {
  if (await run({ type: "role/remove", id })) notifyUndoableEdit(`“${title}” is removed.`);
}

/** Asks where to, and writes the role's sheet there as a PDF. */
export async function saveRoleSheet(roleId: string): Promise<void> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return;
  await settle();
  const result = await api.export.roleSheet({ engagementId, roleId });
  if (!result.ok) notifyFailure(result.error);
  else if (result.value) notifyDone(`The role sheet is at ${result.value.path}`);
}
