import { Text, Tooltip } from "@mantine/core";
import type { Priority } from "../../../shared/domain/findings.ts";
import classes from "./findings.module.css";

const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const asItIs = new Intl.NumberFormat();

/** Priorities as they were written before: there are few different ones, and a search goes through those of all rows. */
const figures = new Map<number, string>();

/** A priority 0 … 5 as it is shown: one decimal, as the person's locale writes it. */
export function priorityFigure(priority: Priority): string {
  const known = figures.get(priority.value);
  if (known !== undefined) return known;
  const figure = oneDecimal.format(priority.value);
  figures.set(priority.value, figure);
  return figure;
}

/** How a priority came about: "impact 4 × reach 62 % × strength 0.75". */
export function priorityExplained({ impact, reach, strength }: Priority): string {
  return `impact ${impact} × reach ${Math.round(reach * 100)} % × strength ${asItIs.format(strength)}`;
}

/** A priority with how it came about beside it, quietly. */
export function PriorityLine({ priority }: { readonly priority: Priority }) {
  return (
    <Text size="sm" className="tabular">
      Priority <strong>{priorityFigure(priority)}</strong>{" "}
      <Text span size="sm" c="dimmed">
        = {priorityExplained(priority)}
      </Text>
    </Text>
  );
}

/**
 * A priority in a cell; how it came about shows on hover and when the keyboard is there. Only that one cell has a real
 * tooltip: hundreds of them would slow scrolling down.
 */
export function PriorityCell({
  priority,
  focused,
}: {
  readonly priority: Priority;
  readonly focused: boolean;
}) {
  const explained = priorityExplained(priority);
  const figure = (
    <span title={focused ? undefined : explained}>
      {priorityFigure(priority)}
      <span className={classes["spoken"]}>{` = ${explained}`}</span>
    </span>
  );
  return focused ? (
    <Tooltip opened label={explained}>
      {figure}
    </Tooltip>
  ) : (
    figure
  );
}
