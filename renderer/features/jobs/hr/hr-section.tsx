import { IconBriefcase } from "@tabler/icons-react";
import { useMemo } from "react";
import { hrStanding, hrSummary } from "../../../../shared/domain/jobs.ts";
import { hrItems, hrStates, type HrState } from "../../../../shared/workbook/entities/jobs.ts";
import { hrItemTitles, hrStateTitles } from "../../../../shared/workbook/words.ts";
import { derive, useRoles } from "../../../state/derived.ts";
import { useNavigation, type Focus } from "../../../state/navigation.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { GridTable } from "../../../ui/grid-table.tsx";
import classes from "../jobs.module.css";

const summaryOf = derive(hrSummary);

/** How a state looks in a cell: its word, and the tone of the same weight among the grid's. */
const tones: Readonly<Record<HrState, string>> = {
  open: "unknown",
  "in-progress": "partly",
  done: "yes",
  "not-needed": "not-needed",
};
const keys: Readonly<Record<string, HrState>> = {
  o: "open",
  1: "open",
  p: "in-progress",
  2: "in-progress",
  d: "done",
  3: "done",
  n: "not-needed",
  4: "not-needed",
  Backspace: "open",
  Delete: "open",
};
const columns = hrItems.map((id) => ({ id, title: hrItemTitles[id].short, hint: hrItemTitles[id].asks }));

function next(state: HrState): HrState {
  return hrStates[(hrStates.indexOf(state) + 1) % hrStates.length] ?? "open";
}

/** What HR does for every role, in one grid. */
export function HrSection({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const roles = useRoles();
  const led = useMemo(() => (focus?.kind === "role" ? { rowId: focus.id } : null), [focus]);
  if (roles.length === 0) {
    return (
      <EmptyState
        icon={<IconBriefcase size={40} stroke={1.25} />}
        sentence="A changed job is HR’s business too: descriptions, criteria, hiring and reviews follow it. Add the roles first."
        action={{ label: "Add the roles", onClick: () => goTo("jobs", { view: "roles" }) }}
      />
    );
  }
  const stateOf = (roleId: string, item: (typeof hrItems)[number]) =>
    workbook.jobRoles.get(roleId)?.[item] ?? "open";
  const set = (roleId: string, item: (typeof hrItems)[number], state: HrState) =>
    void run({ type: "role/update", id: roleId, patch: { [item]: state } });
  return (
    <section aria-label="HR status" className={classes["hr"]}>
      <p className={classes["summary"]} role="status">
        {summaryOf(workbook).join(" ")}
      </p>
      <GridTable
        label="What HR does for each role"
        corner="Role"
        rows={roles.map(({ role }) => ({
          id: role.id,
          title: role.title,
          note: workbook.groups.get(role.groupId ?? "")?.name ?? "",
        }))}
        columns={columns}
        cell={(roleId, item) => {
          const state = stateOf(roleId, item);
          return { text: hrStateTitles[state], name: hrStateTitles[state], tone: tones[state] };
        }}
        onKey={(roleId, item, key) => {
          const state = keys[key];
          if (state) set(roleId, item, state);
          return state !== undefined;
        }}
        onPress={(roleId, item) => set(roleId, item, next(stateOf(roleId, item)))}
        goTo={led}
        onTitle={(id) => goTo("jobs", { view: "roles", focus: { kind: "role", id } })}
        lastColumn={{
          title: "Done",
          of: (roleId) => {
            const role = workbook.jobRoles.get(roleId);
            if (!role) return "";
            const { done, needed } = hrStanding(role);
            return needed === 0 ? "Nothing needed" : `${done} of ${needed}`;
          },
        }}
      />
      <p className={classes["quiet"]}>
        O open, P in progress, D done, N not needed; arrows move, Enter goes through them.
      </p>
    </section>
  );
}
