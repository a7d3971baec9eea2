import { Alert, Checkbox, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { PastedList } from "../../../../shared/workbook/paste-list.ts";
import type { ListKind } from "../../../../shared/workbook/paste/wordings.ts";
import { kindWords } from "./kind-words.ts";
import classes from "./paste.module.css";

/** Names shown of what would be created. */
const mostNamed = 5;

/** What will be added, what will not, and what the person must decide. */
export function Outcome(props: {
  readonly kind: ListKind;
  readonly list: PastedList;
  readonly leaveOut: boolean;
  readonly onLeaveOut: (leaveOut: boolean) => void;
  readonly createUnknown: boolean;
  readonly onCreateUnknown: (create: boolean) => void;
}) {
  const { list, kind } = props;
  const { unknown } = kindWords[kind];
  return (
    <div className={classes["outcome"]}>
      <Text size="sm" role="status">
        {summary(kind, list)}
      </Text>
      {list.tooLong ? (
        <Alert color="red" icon={<IconAlertTriangle size={18} />}>
          {list.tooLong}
        </Alert>
      ) : null}
      {list.errors > 0 ? (
        <Checkbox
          label={
            list.errors === 1
              ? "Leave out the row with an error, or put it right in the text above"
              : `Leave out the ${list.errors.toLocaleString()} rows with errors, or put them right in the text above`
          }
          checked={props.leaveOut}
          onChange={(event) => props.onLeaveOut(event.currentTarget.checked)}
        />
      ) : null}
      {list.unknown.length > 0 && unknown ? (
        <Checkbox
          label={`${unknown(list.unknown.length)}: ${named(list.unknown)}`}
          checked={props.createUnknown}
          onChange={(event) => props.onCreateUnknown(event.currentTarget.checked)}
        />
      ) : null}
    </div>
  );
}

function summary(kind: ListKind, list: PastedList): string {
  const parts = [
    list.good === 0 ? "Nothing to add" : `${kindWords[kind].counted(list.good)} to add`,
    list.duplicates > 0 ? `${list.duplicates.toLocaleString()} there already and left out` : null,
    list.errors > 0 ? `${list.errors.toLocaleString()} with errors` : null,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}

function named(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more.toLocaleString()} more` : ""}`;
}
