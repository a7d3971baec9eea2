import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./register.module.css";

/** Does something with all selected rows. */
export function BulkButton(props: {
  readonly icon?: ReactNode;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      className={classes["tool"] ?? ""}
      leftSection={props.icon}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}
