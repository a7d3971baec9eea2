import { useRef, type KeyboardEvent } from "react";
import type { RoleInFull } from "../../../../shared/domain/jobs.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { chooseByKey } from "../../../ui/list-keys.ts";
import { ProgressRing } from "../../../ui/progress-ring.tsx";
import { chooseRole } from "../chosen-role.ts";
import classes from "../jobs.module.css";
import { removeRole } from "../role-edits.ts";

/** The roles with how far each is described; arrows choose among them, Delete removes. */
export function RoleList(props: { readonly roles: readonly RoleInFull[]; readonly chosenId: string }) {
  const { roles, chosenId } = props;
  const { groups } = useWorkbook();
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const ids = roles.map(({ role }) => role.id);
    if (chooseByKey(event, { ids, chosenId, choose: chooseRole, element: list.current })) return;
    const present = roles.find(({ role }) => role.id === chosenId)?.role;
    if (event.key !== "Delete" || !present) return;
    event.preventDefault();
    void removeRole(present);
  };
  return (
    // The keys belong to the buttons; the list hears them for all.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul className={classes["list"]} aria-label="Roles by name" ref={list} onKeyDown={onKeyDown}>
      {roles.map(({ role, done, checks }) => (
        <li key={role.id}>
          <button
            type="button"
            className={classes["role"]}
            data-choice={role.id}
            aria-current={role.id === chosenId || undefined}
            tabIndex={role.id === chosenId ? 0 : -1}
            onClick={() => chooseRole(role.id)}
          >
            <ProgressRing
              share={done}
              label={`${checks.filter(({ holds }) => holds).length} of ${checks.length} parts`}
            />
            <span className={classes["roleName"]}>
              {role.title}
              <span className={classes["quiet"]}>{groups.get(role.groupId ?? "")?.name}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
