import { Button } from "@mantine/core";
import { IconBriefcase, IconClipboardList } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useRoles } from "../../../state/derived.ts";
import type { Focus } from "../../../state/navigation.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { useLetterKey } from "../../../ui/use-letter-key.ts";
import { PasteDialog } from "../../set-up/paste/paste-dialog.tsx";
import { chooseRole, useChosenOf } from "../chosen-role.ts";
import classes from "../jobs.module.css";
import { addRole } from "../role-edits.ts";
import { AddLine } from "../../../ui/add-line.tsx";
import { RoleDetails } from "./role-details.tsx";
import { RoleList } from "./role-list.tsx";

/** The roles whose work changes, and all about the chosen one. */
export function RolesSection({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const roles = useRoles();
  const chosen = useChosenOf(roles);
  const field = useRef<HTMLInputElement>(null);
  const focused = focus?.kind === "role" ? focus.id : null;
  useEffect(() => {
    if (focused !== null) chooseRole(focused);
  }, [focused]);
  useLetterKey("n", () => field.current?.focus());
  const [pasting, setPasting] = useState(false);
  const adding = (
    <div className={classes["adding"]}>
      <AddLine label="Add a role" fieldRef={field} onAdd={(title) => void addRole(workbook, title)} />
      <Button
        variant="default"
        leftSection={<IconClipboardList size={18} />}
        onClick={() => setPasting(true)}
      >
        Paste a list
      </Button>
      <PasteDialog kind="roles" opened={pasting} onClose={() => setPasting(false)} />
    </div>
  );
  if (!chosen) {
    return (
      <section aria-label="Roles" className={classes["empty"]}>
        <div className={classes["first"]}>{adding}</div>
        <EmptyState
          icon={<IconBriefcase size={40} stroke={1.25} />}
          sentence="People use a system when it is part of their job. Describe each role before and after, what it is judged by, and what it enters every week."
          action={{ label: "Add the first role", onClick: () => field.current?.focus() }}
          other={{ label: "Paste a list", onClick: () => setPasting(true) }}
        />
      </section>
    );
  }
  return (
    <section aria-label="Roles" className={classes["roles"]}>
      <div className={classes["columns"]}>
        <div className={classes["side"]}>
          {adding}
          <RoleList roles={roles} chosenId={chosen.role.id} />
        </div>
        <RoleDetails key={chosen.role.id} role={chosen} />
      </div>
    </section>
  );
}
