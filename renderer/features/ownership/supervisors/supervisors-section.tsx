import { Button, Text } from "@mantine/core";
import { IconClipboardList, IconUsersGroup } from "@tabler/icons-react";
import { useState } from "react";
import { supervisionShare, unequipped } from "../../../../shared/domain/ownership.ts";
import { supervisionAspects, type Supervision } from "../../../../shared/workbook/entities/ownership.ts";
import { holdings, type Holding } from "../../../../shared/workbook/entities/state.ts";
import { inOrder, type Person, type Workbook } from "../../../../shared/workbook/model.ts";
import { holdingTitles, supervisionTitles } from "../../../../shared/workbook/words.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { GridTable } from "../../../ui/grid-table.tsx";
import classes from "../ownership.module.css";
import { PasteSupervisors } from "./paste-supervisors.tsx";

/** Supervisors of groups, managers, and whoever has a row already, in the order of the people. */
export function supervisorsOf(workbook: Workbook): readonly Person[] {
  const supervising = new Set([...workbook.groups.values()].flatMap((group) => group.supervisorId ?? []));
  return inOrder(workbook.people).filter(
    (person) =>
      supervising.has(person.id) || person.role === "manager" || workbook.supervision.has(person.id),
  );
}

const signs: Readonly<Record<Holding, string>> = { yes: "Yes", partly: "Partly", no: "No", unknown: "–" };
const keys: Readonly<Record<string, Holding>> = {
  y: "yes",
  p: "partly",
  n: "no",
  Backspace: "unknown",
  Delete: "unknown",
};

function next(holding: Holding): Holding {
  return holdings[(holdings.indexOf(holding) + 1) % holdings.length] ?? "unknown";
}

/** What every direct manager is expected, equipped and held to do, in one grid. */
export function SupervisorsSection() {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const people = supervisorsOf(workbook);
  const [pasting, setPasting] = useState(false);
  if (people.length === 0) {
    return (
      <EmptyState
        icon={<IconUsersGroup size={40} stroke={1.25} />}
        sentence="Direct managers influence use most. Name the supervisor of each group, or add people with the role manager."
        action={{ label: "Name the supervisors", onClick: () => goTo("set-up", { view: "groups" }) }}
      />
    );
  }
  const groupsOf = (personId: string) =>
    inOrder(workbook.groups)
      .filter((group) => group.supervisorId === personId)
      .map((group) => group.name)
      .join(", ");
  const set = (personId: string, patch: Partial<Supervision>) =>
    void run({ type: "supervision/update", rows: [{ personId, patch }] });
  return (
    <section aria-label="Supervisors" className={classes["grid"]}>
      <div className={classes["gridHead"]}>
        <Text c="dimmed" size="sm">
          Y yes, P partly, N no, Backspace not known; arrows move, Enter goes through the answers.
        </Text>
        <Button
          variant="default"
          flex="none"
          leftSection={<IconClipboardList size={18} />}
          onClick={() => setPasting(true)}
        >
          Paste a list
        </Button>
      </div>
      <GridTable
        label="Responsibility of supervisors"
        corner="Supervisor"
        rows={people.map((person) => ({
          id: person.id,
          title: person.name,
          note: groupsOf(person.id) || person.jobTitle,
        }))}
        columns={supervisionAspects.map((aspect) => ({
          id: aspect,
          title: supervisionTitles[aspect].short,
          hint: supervisionTitles[aspect].asks,
        }))}
        cell={(personId, aspect) => {
          const holding = workbook.supervision.get(personId)?.[aspect] ?? "unknown";
          return { text: signs[holding], name: holdingTitles[holding], tone: holding };
        }}
        onKey={(personId, aspect, key) => {
          const holding = keys[key];
          if (holding) set(personId, { [aspect]: holding });
          return holding !== undefined;
        }}
        onPress={(personId, aspect) =>
          set(personId, { [aspect]: next(workbook.supervision.get(personId)?.[aspect] ?? "unknown") })
        }
        lastColumn={{
          title: "What holds",
          of: (personId) => {
            const row = workbook.supervision.get(personId);
            const share = row ? supervisionShare(row) : null;
            if (!row || share === null) return "Not known";
            return `${Math.round(share * 100)} %${unequipped(row) ? ", asked without means" : ""}`;
          },
        }}
      />
      <PasteSupervisors opened={pasting} onClose={() => setPasting(false)} />
    </section>
  );
}
