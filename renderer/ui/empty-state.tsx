import { Button, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** What an empty screen says: what this is for, in one sentence, and what to do first. */
export function EmptyState(props: {
  readonly icon: ReactNode;
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** A second, quieter way to begin. */
  readonly other?: { readonly label: string; readonly onClick: () => void };
}) {
  return (
    <Stack align="center" gap="sm" py={64} px="lg" role="note">
      <span style={{ color: "var(--text-quiet)" }} aria-hidden>
        {props.icon}
      </span>
      <Text c="dimmed" ta="center" maw={440}>
        {props.sentence}
      </Text>
      {props.action ? <Button onClick={props.action.onClick}>{props.action.label}</Button> : null}
      {props.other ? (
        <Button variant="subtle" onClick={props.other.onClick}>
          {props.other.label}
        </Button>
      ) : null}
    </Stack>
  );
}
