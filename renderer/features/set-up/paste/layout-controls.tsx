import { Select, Switch } from "@mantine/core";
import type { Delimiter } from "../../../../shared/workbook/paste/delimited-text.ts";
import type { ListKind } from "../../../../shared/workbook/paste/wordings.ts";
import { roleChoices, roleOf } from "../people/person-columns.ts";
import classes from "./paste.module.css";
import type { PasteChoices, ReadList } from "./use-pasted-list.ts";

const delimiterChoices = [
  { value: "tab", label: "Tabs", delimiter: "\t" },
  { value: "semicolon", label: "Semicolons", delimiter: ";" },
  { value: "comma", label: "Commas", delimiter: "," },
  { value: "none", label: "Nothing: one column", delimiter: null },
] as const satisfies readonly { value: string; label: string; delimiter: Delimiter }[];

const dateOrders = [
  { value: "day-month", label: "Day first: 31/12" },
  { value: "month-day", label: "Month first: 12/31" },
] as const;

interface ControlsProps {
  readonly read: ReadList;
  readonly choices: PasteChoices;
  readonly onChoose: (part: Partial<PasteChoices>) => void;
}

/** How the text is taken apart, where what was recognized can be put right. */
export function LayoutControls({ kind, ...props }: ControlsProps & { readonly kind: ListKind }) {
  const { read, choices, onChoose } = props;
  return (
    <div className={classes["controls"]}>
      <DelimiterChoice {...props} />
      <Switch
        label="The first row names the columns"
        checked={read.table.header}
        onChange={(event) =>
          onChoose({
            layout: { delimiter: choices.layout.delimiter, header: event.currentTarget.checked },
          })
        }
      />
      {kind === "people" ? <DefaultRoleChoice {...props} /> : null}
      {read.ambiguousDates ? <DateOrderChoice {...props} /> : null}
    </div>
  );
}

function DelimiterChoice({ read, onChoose }: ControlsProps) {
  const { delimiter } = read.table;
  return (
    <Select
      size="xs"
      label="Columns are divided by"
      allowDeselect={false}
      data={delimiterChoices.map(({ value, label }) => ({ value, label }))}
      value={delimiterChoices.find((choice) => choice.delimiter === delimiter)?.value ?? "none"}
      onChange={(value) => {
        const choice = delimiterChoices.find((known) => known.value === value);
        if (choice) onChoose({ layout: { delimiter: choice.delimiter } });
      }}
    />
  );
}

function DefaultRoleChoice({ choices, onChoose }: ControlsProps) {
  return (
    <Select
      size="xs"
      label="Role where none is named"
      allowDeselect={false}
      data={roleChoices}
      value={choices.defaultRole}
      onChange={(value) => {
        const defaultRole = roleOf(value);
        if (defaultRole) onChoose({ defaultRole });
      }}
    />
  );
}

function DateOrderChoice({ choices, onChoose }: ControlsProps) {
  return (
    <Select
      size="xs"
      label="Dates are written"
      placeholder="As on this computer"
      data={dateOrders}
      value={choices.dateOrder}
      onChange={(value) =>
        onChoose({ dateOrder: dateOrders.find((order) => order.value === value)?.value ?? null })
      }
    />
  );
}
