import { Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconUsersGroup } from "@tabler/icons-react";
import { checkResponsibilities, type ChartFault } from "../../../../shared/domain/ownership.ts";
import { elements } from "../../../../shared/methodology/elements.ts";
import type { ElementId } from "../../../../shared/methodology/types.ts";
import {
  responsibilityParts,
  type ResponsibilityPart,
} from "../../../../shared/workbook/entities/ownership.ts";
import { inOrder, type Workbook } from "../../../../shared/workbook/model.ts";
import { responsibilityTitles } from "../../../../shared/workbook/words.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { GridTable } from "../../../ui/grid-table.tsx";
import classes from "../ownership.module.css";

const partOfKey = new Map(
  responsibilityParts.map((part) => [responsibilityTitles[part].letter.toLowerCase(), part]),
);

/** Who is accountable, responsible, consulted and informed for each element of the programme. */
export function ResponsibilitiesSection() {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const people = peopleIn(workbook);
  const faults = checkResponsibilities([...workbook.responsibilities.values()], elements);
  if (people.length === 0) {
    return (
      <EmptyState
        icon={<IconUsersGroup size={40} stroke={1.25} />}
        sentence="The chart says who is accountable, responsible, consulted and informed for each element. Begin by adding the people."
        action={{ label: "Add people", onClick: () => goTo("set-up", { view: "people" }) }}
      />
    );
  }
  return (
    <section aria-label="Responsibility chart" className={classes["grid"]}>
      <Text c="dimmed" size="sm">
        A accountable, R responsible, C consulted, I informed; the same letter again takes it back, Backspace
        clears.
      </Text>
      <GridTable
        label="Responsibility chart"
        corner="Person"
        rows={people.map((person) => ({ id: person.id, title: person.name, note: person.jobTitle }))}
        columns={elements.map((element) => ({ id: element.id, title: element.short, hint: element.title }))}
        cell={(personId, element) => {
          const parts = partsOf(workbook, personId, element);
          const text = parts.map((part) => responsibilityTitles[part].letter).join(" ");
          const titles = parts.map((part) => responsibilityTitles[part].title).join(", ");
          return {
            text,
            // What is read out begins with what is seen, so that it can also be spoken as a command.
            name: parts.length === 0 ? "No part" : `${text}, ${titles}`,
            tone: parts.length === 0 ? "unknown" : "set",
          };
        }}
        onKey={(personId, element, key) => {
          const part = partOfKey.get(key);
          if (key === "Backspace" || key === "Delete") set(personId, element, []);
          else if (part) set(personId, element, toggled(partsOf(workbook, personId, element), part));
          else return false;
          return true;
        }}
        onPress={(personId, element) =>
          set(personId, element, following(partsOf(workbook, personId, element)))
        }
      />
      <ChartFaults faults={faults} />
    </section>
  );
}

/** The rules of the chart that are broken, or that all are kept. */
export function ChartFaults({ faults }: { readonly faults: readonly ChartFault[] }) {
  if (faults.length === 0) {
    return (
      <p className={classes["fault"]} data-standing="kept">
        <IconCircleCheck size={18} aria-hidden />
        Each element has one person accountable and somebody responsible.
      </p>
    );
  }
  return (
    <ul className={classes["faults"]} aria-label="Rules the chart breaks">
      {faults.map((fault) => (
        <li key={fault.text} className={classes["fault"]} data-standing="broken">
          <IconAlertTriangle size={18} aria-hidden />
          {fault.text}
        </li>
      ))}
    </ul>
  );
}

/** Those with a part already, then executives and managers; users only once they have a part. */
function peopleIn(workbook: Workbook) {
  const having = new Set([...workbook.responsibilities.values()].map((row) => row.personId));
  return inOrder(workbook.people).filter(({ id, role }) => having.has(id) || role !== "user");
}

function partsOf(workbook: Workbook, personId: string, element: ElementId): readonly ResponsibilityPart[] {
  const parts = workbook.responsibilities.get(`${element}@${personId}`)?.parts ?? [];
  return responsibilityParts.filter((part) => parts.includes(part));
}

function set(personId: string, element: ElementId, parts: readonly ResponsibilityPart[]): void {
  void run({ type: "responsibility/set", element, personId, parts: [...parts] });
}

function toggled(
  parts: readonly ResponsibilityPart[],
  part: ResponsibilityPart,
): readonly ResponsibilityPart[] {
  return parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part];
}

/** What a press makes of a cell: none → A → R → C → I → none. */
function following(parts: readonly ResponsibilityPart[]): readonly ResponsibilityPart[] {
  const [first] = parts;
  const next = responsibilityParts[first === undefined ? 0 : responsibilityParts.indexOf(first) + 1];
  return next === undefined ? [] : [next];
}
