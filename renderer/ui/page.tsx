import { Group, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./page.module.css";

/** A screen's content: its one title, a sentence under it, its actions, and the rest. `wide` for registers and charts. */
export function Page(props: {
  readonly title: string;
  readonly sentence?: string;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes["page"]} data-wide={props.wide || undefined}>
      <header className={classes["head"]}>
        <div>
          <Title order={1}>{props.title}</Title>
          {props.sentence ? (
            <Text c="dimmed" size="sm">
              {props.sentence}
            </Text>
          ) : null}
        </div>
        {props.actions ? (
          <Group gap="xs" wrap="nowrap">
            {props.actions}
          </Group>
        ) : null}
      </header>
      {props.children}
    </div>
  );
}
