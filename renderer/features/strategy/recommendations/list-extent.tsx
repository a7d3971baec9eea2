import { Button, Text } from "@mantine/core";
import { useLooked } from "./chosen.ts";
import classes from "./recommendations.module.css";
import type { Listed } from "./use-listed.ts";

/** Below the list: how many of the open recommendations it shows, and the other choice. */
export function ListExtent(props: {
  readonly listed: Listed;
  readonly id: string;
  /** After a choice; the button is another one then. */
  readonly onChosen: () => void;
}) {
  const { rows, all, strongest } = props.listed;
  if (strongest === null) return null;
  const isWhole = rows.length === all.length;
  return (
    <div className={classes["extent"]}>
      <Text size="sm" id={props.id}>
        {isWhole ? `All ${all.length} open` : `The ${strongest} strongest of ${all.length} open`}
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          useLooked.setState(isWhole ? { wholeList: false, activeId: null } : { wholeList: true });
          props.onChosen();
        }}
      >
        {isWhole ? `Show the ${strongest} strongest` : `Show all ${all.length}`}
      </Button>
    </div>
  );
}
