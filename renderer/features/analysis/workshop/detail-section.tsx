import { Button, Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./workshop.module.css";

/** A part of the details with its title, what it comes to, and the way to add to it. */
export function DetailSection(props: {
  readonly title: string;
  readonly summary?: ReactNode;
  readonly action: { readonly label: string; readonly shortcut: string; readonly onClick: () => void };
  readonly children: ReactNode;
}) {
  const { title, summary, action } = props;
  return (
    <section aria-label={title}>
      <div className={classes["sectionHead"]}>
        <Title order={3}>{title}</Title>
        <div className={classes["sectionActions"]}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} />}
            aria-keyshortcuts={action.shortcut}
            onClick={action.onClick}
          >
            {action.label}
            <Text span size="xs" c="dimmed" ml={6} aria-hidden>
              {action.shortcut}
            </Text>
          </Button>
        </div>
      </div>
      {summary}
      {props.children}
    </section>
  );
}
