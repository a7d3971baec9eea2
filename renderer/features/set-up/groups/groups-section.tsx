import { Button } from "@mantine/core";
import { IconClipboardList, IconTrash, IconUsersGroup } from "@tabler/icons-react";
import { useMemo, useRef, useState } from "react";
import type { Focus } from "../../../state/navigation.ts";
import { setPreferences } from "../../../state/preferences.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Register } from "../../../ui/register/register.tsx";
import { useActiveRow } from "../../../ui/register/use-active-row.ts";
import { DetailsToggle, WithDetails } from "../../../ui/with-details.tsx";
import { AddRow } from "../add-row.tsx";
import { PasteDialog } from "../paste/paste-dialog.tsx";
import classes from "../set-up.module.css";
import { groupColumns } from "./group-columns.tsx";
import { GroupDetails } from "./group-details.tsx";
import { useGroupRemoval } from "./group-removal.tsx";
import { groupRowsOf } from "./group-rows.ts";

function addGroup(name: string): void {
  const group = { id: crypto.randomUUID(), name, headcount: 0, supervisorId: null, spectrum: null, note: "" };
  void run({ type: "groups/add", groups: [group] });
}

/** The user groups: who they are, how many, and who leads them. */
export function GroupsSection({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const [pasting, setPasting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const rows = groupRowsOf(workbook);
  return (
    <section aria-label="User groups" className={classes["fill"]}>
      <div className={classes["adding"]}>
        <AddRow label="Add a group" onAdd={addGroup} fieldRef={field} />
        <Button
          variant="default"
          leftSection={<IconClipboardList size={18} />}
          onClick={() => setPasting(true)}
        >
          Paste a list
        </Button>
        {rows.length === 0 ? null : (
          <span className={classes["toEnd"]}>
            <DetailsToggle />
          </span>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconUsersGroup size={40} stroke={1.25} />}
          sentence="User groups are the kinds of people who are meant to use the system, such as field sales or service. Questions, the spectrum and findings are told apart by them."
          action={{ label: "Add the first group", onClick: () => field.current?.focus() }}
          other={{ label: "Paste a list", onClick: () => setPasting(true) }}
        />
      ) : (
        <div className={classes["register"]}>
          <GroupsRegister focus={focus} />
        </div>
      )}
      <PasteDialog kind="groups" opened={pasting} onClose={() => setPasting(false)} />
    </section>
  );
}

function GroupsRegister({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const rows = groupRowsOf(workbook);
  const { people } = workbook;
  const columns = useMemo(() => groupColumns(people), [people]);
  const [activeId, setActiveId] = useActiveRow(rows, focus?.kind === "group" ? focus : null);
  const active = workbook.groups.get(activeId ?? "");
  const panel = useRef<HTMLElement>(null);
  const removal = useGroupRemoval();
  return (
    <WithDetails
      label="Details of the group"
      panelRef={panel}
      details={active ? <GroupDetails key={active.id} group={active} /> : null}
    >
      <Register
        name="groups"
        label="User groups"
        rows={rows}
        columns={columns}
        activeId={activeId}
        onActive={setActiveId}
        onOpen={() => {
          setPreferences({ panelCollapsed: false });
          requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
        }}
        onRemove={removal.remove}
        Bulk={GroupBulk}
      />
      {removal.dialog}
    </WithDetails>
  );
}

function GroupBulk({ ids }: { readonly ids: readonly string[] }) {
  const removal = useGroupRemoval();
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => removal.remove(ids)}
      >
        Remove
      </Button>
      {removal.dialog}
    </>
  );
}
