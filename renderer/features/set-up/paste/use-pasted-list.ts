import { useDeferredValue, useMemo, useState } from "react";
import type { Role, Workbook } from "../../../../shared/workbook/model.ts";
import {
  pastedGroups,
  pastedHolidays,
  pastedPeople,
  pastedRoles,
  pastedTable,
  type LayoutChoices,
  type PastedList,
} from "../../../../shared/workbook/paste-list.ts";
import type { DelimitedRow, Delimiter } from "../../../../shared/workbook/paste/delimited-text.ts";
import { detectDateOrder, isAmbiguousDate, type DateOrder } from "../../../../shared/workbook/paste/dates.ts";
import type { ListKind } from "../../../../shared/workbook/paste/wordings.ts";
import { useWorkbook } from "../../../state/workbook.ts";

/** The table in the text, whatever kind of list it is. */
export interface ReadTable {
  readonly delimiter: Delimiter;
  readonly header: boolean;
  readonly headings: readonly string[];
  /** What each column holds; null for one that is left out. */
  readonly columns: readonly (string | null)[];
  readonly rows: readonly DelimitedRow[];
}

/** A pasted list of any kind, as the dialog works with it. */
export interface ReadList {
  readonly table: ReadTable;
  readonly list: PastedList;
  /** Dates that read differently day or month first, so that the person must say which. */
  readonly ambiguousDates: boolean;
}

/** What the person chose in the dialog. */
export interface PasteChoices {
  readonly text: string;
  readonly layout: LayoutChoices;
  readonly defaultRole: Role;
  /** null: as the list shows, or as the person's locale writes dates. */
  readonly dateOrder: DateOrder | null;
}

const nothing: PasteChoices = { text: "", layout: {}, defaultRole: "user", dateOrder: null };

/** The choices of a dialog that begins empty, and the list they give. */
export function usePastedList(kind: ListKind) {
  const workbook = useWorkbook();
  const [choices, setChoices] = useState(nothing);
  // Typing stays fluent while a long list is read again.
  const settled = useDeferredValue(choices);
  const read = useMemo(() => readList(kind, settled, workbook), [kind, settled, workbook]);
  return {
    choices,
    read,
    choose: (part: Partial<PasteChoices>) => setChoices((before) => ({ ...before, ...part })),
    /** Says what a column holds. What was chosen a moment ago counts even when the list has not been read again. */
    chooseColumn: (at: number, column: string | null) =>
      setChoices((before) => {
        const columns = withColumn(before.layout.columns ?? read.table.columns, at, column);
        return { ...before, layout: { ...before.layout, columns } };
      }),
    /** Another text is laid out anew. */
    setText: (text: string) => setChoices((before) => ({ ...before, text, layout: {} })),
  };
}

/** Each meaning belongs to one column: where it was before, nothing is left. */
function withColumn(
  columns: readonly (string | null)[],
  at: number,
  chosen: string | null,
): readonly (string | null)[] {
  return columns.map((column, i) => (i === at ? chosen : column === chosen ? null : column));
}

function readList(kind: ListKind, choices: PasteChoices, workbook: Workbook): ReadList {
  const { text, layout } = choices;
  switch (kind) {
    case "people": {
      const table = pastedTable("people", text, workbook, layout);
      return { table, list: pastedPeople(table, workbook, choices), ambiguousDates: false };
    }
    case "groups": {
      const table = pastedTable("groups", text, workbook, layout);
      return { table, list: pastedGroups(table, workbook), ambiguousDates: false };
    }
    case "roles": {
      const table = pastedTable("roles", text, workbook, layout);
      return { table, list: pastedRoles(table, workbook), ambiguousDates: false };
    }
    case "holidays": {
      const table = pastedTable("holidays", text, workbook, layout);
      const cells = datesOf(table);
      const shown = detectDateOrder(cells);
      const dateOrder = choices.dateOrder ?? shown ?? localeDateOrder();
      return {
        table,
        list: pastedHolidays(table, workbook, { dateOrder }),
        ambiguousDates: shown === null && cells.some(isAmbiguousDate),
      };
    }
  }
}

function datesOf(table: ReadTable): readonly string[] {
  const at = table.columns.indexOf("date");
  return at === -1 ? [] : table.rows.map((row) => row.cells[at] ?? "");
}

/** How the person's locale writes dates. */
function localeDateOrder(): DateOrder {
  const parts = new Intl.DateTimeFormat(undefined, { dateStyle: "short" }).formatToParts(
    new Date(2026, 0, 31),
  );
  const order = parts.map(({ type }) => type).filter((type) => type === "day" || type === "month");
  return order[0] === "month" ? "month-day" : "day-month";
}
