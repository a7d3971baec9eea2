import { Text, Tooltip, VisuallyHidden } from "@mantine/core";
import type { Priority } from "../../../shared/domain/findings.ts";

const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A priority 0 … 5 as it is shown: one decimal, as the person's locale writes it. */
export function priorityFigure(priority: Priority): string {
  return oneDecimal.format(priority.value);
}

/** How a priority came about: "impact 4 × reach 62 % × strength 0.75". */
export function priorityExplained({ impact, reach, strength }: Priority): string {
  return `impact ${impact} × reach ${Math.round(reach * 100)} % × strength ${strength.toLocaleString()}`;
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
      <VisuallyHidden>{` = ${explained}`}</VisuallyHidden>
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
