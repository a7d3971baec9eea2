import { NativeSelect } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconCopy, IconInfoCircle, type Icon } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { PastedRow } from "../../../../shared/workbook/paste-list.ts";
import type { Severity } from "../../../../shared/workbook/paste/list-row.ts";
import { columnTitles, type ListKind } from "../../../../shared/workbook/paste/wordings.ts";
import classes from "./paste.module.css";
import type { ReadList } from "./use-pasted-list.ts";

const rowHeight = 32;

/** The rows as they were read, under what each column holds; what is wrong with a row stands at its end. */
export function Preview(props: {
  readonly kind: ListKind;
  readonly read: ReadList;
  readonly onColumn: (at: number, column: string | null) => void;
}) {
  const { table, list } = props.read;
  const scroll = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is memoized here
  const virtualizer = useVirtualizer({
    count: list.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtualizer.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div ref={scroll} className={classes["preview"]} tabIndex={0} role="region" aria-label="Preview">
      <table className={classes["table"]} aria-rowcount={list.rows.length}>
        <thead>
          <tr>
            <th className={classes["line"]}>Line</th>
            {table.columns.map((column, i) => (
              <th key={i}>
                <ColumnChoice
                  kind={props.kind}
                  column={column}
                  heading={table.headings[i] ?? `Column ${i + 1}`}
                  onChoose={(chosen) => props.onColumn(i, chosen)}
                />
              </th>
            ))}
            <th className={classes["result"]}>Result</th>
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {shown.map(({ index }) => {
            const row = list.rows[index];
            return row ? <Row key={index} row={row} columns={table.columns} /> : null;
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  );
}

function ColumnChoice(props: {
  readonly kind: ListKind;
  readonly column: string | null;
  readonly heading: string;
  readonly onChoose: (column: string | null) => void;
}) {
  return (
    <>
      <span className={classes["heading"]}>{props.heading}</span>
      <NativeSelect
        size="xs"
        aria-label={`“${props.heading}” holds`}
        data={[
          { value: "", label: "Leave out" },
          ...Object.entries(columnTitles[props.kind]).map(([value, label]) => ({ value, label })),
        ]}
        value={props.column ?? ""}
        onChange={(event) => props.onChoose(event.currentTarget.value || null)}
      />
    </>
  );
}

function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

const marks: Readonly<Record<Severity | "good", Icon>> = {
  good: IconCheck,
  remark: IconInfoCircle,
  duplicate: IconCopy,
  error: IconAlertTriangle,
};

function Row({ row, columns }: { readonly row: PastedRow; readonly columns: readonly (string | null)[] }) {
  const severity = severityOf(row);
  const Mark = marks[severity];
  return (
    <tr data-severity={severity}>
      <td className={classes["line"]}>{row.line}</td>
      {columns.map((column, i) => (
        <td
          key={i}
          data-left-out={column === null || undefined}
          data-problem={
            column !== null && row.problems.some((problem) => problem.column === column) ? true : undefined
          }
          title={row.cells[i]}
        >
          {row.cells[i]}
        </td>
      ))}
      <td className={classes["result"]}>
        <Mark size={16} aria-hidden />
        <span>
          {severity === "good" ? "Will be added" : row.problems.map(({ message }) => message).join(" ")}
        </span>
      </td>
    </tr>
  );
}

function severityOf({ problems }: PastedRow): Severity | "good" {
  const has = (severity: Severity) => problems.some((problem) => problem.severity === severity);
  if (has("error")) return "error";
  if (has("duplicate")) return "duplicate";
  return has("remark") ? "remark" : "good";
}
