import { Group, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./page.module.css";

/**
 * A screen's content: its one title, a sentence under it, its actions, and the rest. `wide` for registers and charts;
 * `fill` when the content takes the height that is left and scrolls within it.
 */
export function Page(props: {
  readonly title: string;
  readonly sentence?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly fill?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes["page"]} data-wide={props.wide || undefined} data-fill={props.fill || undefined}>
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
