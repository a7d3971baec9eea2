import { Button } from "@mantine/core";
import { IconClipboardList, IconUser } from "@tabler/icons-react";
import { useMemo, useRef, useState } from "react";
import { inOrder } from "../../../../shared/workbook/model.ts";
import type { Focus } from "../../../state/navigation.ts";
import { setPreferences } from "../../../state/preferences.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Register } from "../../../ui/register/register.tsx";
import { useActiveRow } from "../../../ui/register/use-active-row.ts";
import { DetailsToggle, WithDetails } from "../../../ui/with-details.tsx";
import { AddRow } from "../add-row.tsx";
import { PasteDialog } from "../paste/paste-dialog.tsx";
import { removePeople } from "../removal.ts";
import classes from "../set-up.module.css";
import { PeopleBulk } from "./people-bulk.tsx";
import { PersonDetails } from "./person-details.tsx";
import { personColumns, personFacets, personGroupings } from "./person-columns.ts";
import { personRowsOf } from "./person-rows.ts";

function addPerson(name: string): void {
  const person = {
    id: crypto.randomUUID(),
    name,
    jobTitle: "",
    role: "user",
    groupId: null,
    email: "",
    note: "",
  } as const;
  void run({ type: "people/add", people: [person] });
}

/** The people one talks to and about: executives, managers, users and those who help. */
export function PeopleSection({ focus }: { readonly focus: Focus | null }) {
  const [pasting, setPasting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { size } = useWorkbook().people;
  return (
    <section aria-label="People" className={classes["fill"]}>
      <div className={classes["adding"]}>
        <AddRow label="Add a person" onAdd={addPerson} fieldRef={field} />
        <Button
          variant="default"
          leftSection={<IconClipboardList size={18} />}
          onClick={() => setPasting(true)}
        >
          Paste a list
        </Button>
        {size === 0 ? null : (
          <span className={classes["toEnd"]}>
            <DetailsToggle />
          </span>
        )}
      </div>
      {size === 0 ? (
        <EmptyState
          icon={<IconUser size={40} stroke={1.25} />}
          sentence="People answer questions, supervise groups and own actions. Begin with the executives; a list copied from Excel works too."
          action={{ label: "Add the first person", onClick: () => field.current?.focus() }}
          other={{ label: "Paste a list", onClick: () => setPasting(true) }}
        />
      ) : (
        <div className={classes["register"]}>
          <PeopleRegister focus={focus} />
        </div>
      )}
      <PasteDialog kind="people" opened={pasting} onClose={() => setPasting(false)} />
    </section>
  );
}

function PeopleRegister({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const rows = personRowsOf(workbook);
  const groups = useMemo(() => inOrder(workbook.groups), [workbook.groups]);
  const columns = useMemo(() => personColumns(groups), [groups]);
  const facets = useMemo(() => personFacets(groups), [groups]);
  const groupings = useMemo(() => personGroupings(groups), [groups]);
  const [activeId, setActiveId] = useActiveRow(rows, focus?.kind === "person" ? focus : null);
  const active = workbook.people.get(activeId ?? "");
  const panel = useRef<HTMLElement>(null);
  return (
    <WithDetails
      label="Details of the person"
      panelRef={panel}
      details={active ? <PersonDetails key={active.id} person={active} /> : null}
    >
      <Register
        name="people"
        label="People"
        rows={rows}
        columns={columns}
        facets={facets}
        groupings={groupings}
        activeId={activeId}
        onActive={setActiveId}
        onOpen={() => {
          setPreferences({ panelCollapsed: false });
          requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
        }}
        onRemove={(ids) => void removePeople(workbook, ids)}
        Bulk={PeopleBulk}
      />
    </WithDetails>
  );
}
