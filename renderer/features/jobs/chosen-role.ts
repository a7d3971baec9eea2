import { create } from "zustand";
import type { RoleInFull } from "../../../shared/domain/jobs.ts";

/** The role that was looked at last, so that presenting it begins with what is on the screen. */
export const useChosenRole = create<{ readonly id: string | null }>()(() => ({ id: null }));

/** Shows another role. */
export function chooseRole(id: string): void {
  useChosenRole.setState({ id });
}

/** The chosen role, or the first while none of these is chosen; undefined without roles. */
export function useChosenOf(roles: readonly RoleInFull[]): RoleInFull | undefined {
  const chosen = useChosenRole(({ id }) => id);
  return roles.find(({ role }) => role.id === chosen) ?? roles[0];
}
