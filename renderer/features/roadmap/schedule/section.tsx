import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./schedule.module.css";

/** A part of the schedule view: its title, what it is for, what can be done, and the rest. */
export function Section(props: {
  readonly title: string;
  readonly sentence?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <section className={classes["section"]} aria-label={props.title}>
      <header className={classes["sectionHead"]}>
        <div>
          <Title order={2}>{props.title}</Title>
          {props.sentence ? (
            <Text size="sm" c="dimmed">
              {props.sentence}
            </Text>
          ) : null}
        </div>
        {props.action}
      </header>
      {props.children}
    </section>
  );
}
