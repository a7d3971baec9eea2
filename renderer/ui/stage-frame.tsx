import { SegmentedControl, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./stage-frame.module.css";

/** A stage with several views: its title, the choice between them, how far it is, and the view. */
export function StageFrame<View extends string>(props: {
  readonly title: string;
  readonly view: View;
  readonly views: readonly { readonly value: View; readonly label: string }[];
  readonly onView: (view: View) => void;
  /** "62 % done". */
  readonly standing: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes["stage"]}>
      <header className={classes["head"]}>
        <Title order={1}>{props.title}</Title>
        <SegmentedControl
          aria-label={`Parts of ${props.title.toLowerCase()}`}
          value={props.view}
          onChange={props.onView}
          data={[...props.views]}
          onClick={(event) => {
            // After a click the arrow keys belong to the view; who chose by keyboard stays among the choices.
            if (event.detail > 0 && document.activeElement instanceof HTMLElement)
              document.activeElement.blur();
          }}
        />
        <Text size="sm" c="dimmed" className={classes["standing"]}>
          {props.standing}
        </Text>
      </header>
      <div className={classes["body"]}>{props.children}</div>
    </div>
  );
}
