import { ActionIcon, Select, Text, Tooltip, UnstyledButton, type ComboboxItem } from "@mantine/core";
import { IconLink, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./linked-list.module.css";

export interface LinkedRow {
  readonly id: string;
  /** What the link is called. */
  readonly title: string;
  /** A mark or number before it. */
  readonly lead?: ReactNode;
  /** A word or figure after it. */
  readonly tail?: ReactNode;
}

/** What a row is tied to: each leads to its place, and can be untied. */
export function LinkedList(props: {
  readonly title: string;
  readonly rows: readonly LinkedRow[];
  /** Said when there are none. */
  readonly none: string;
  readonly onGo: (id: string) => void;
  readonly onUntie: (id: string) => void;
  /** Ways to add to the list, below it. */
  readonly children?: ReactNode;
}) {
  return (
    <section className={classes["section"]} aria-label={props.title}>
      <Text size="sm" fw={500}>
        {props.title}
      </Text>
      {props.rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {props.none}
        </Text>
      ) : (
        <ul className={classes["list"]}>
          {props.rows.map((row) => (
            <li key={row.id} className={classes["row"]}>
              <UnstyledButton
                className={classes["name"]}
                onClick={() => props.onGo(row.id)}
                title={row.title}
              >
                {row.lead}
                <span className={classes["title"]}>{row.title}</span>
                {row.tail}
              </UnstyledButton>
              <Tooltip label="Untie">
                <ActionIcon size={24} aria-label={`Untie ${row.title}`} onClick={() => props.onUntie(row.id)}>
                  <IconX size={14} />
                </ActionIcon>
              </Tooltip>
            </li>
          ))}
        </ul>
      )}
      {props.children}
    </section>
  );
}

/** A field that ties one more thing: search, choose, and it is tied. */
export function TieField(props: {
  readonly label: string;
  readonly choices: readonly ComboboxItem[];
  readonly onTie: (id: string) => void;
}) {
  return (
    <Select
      aria-label={props.label}
      placeholder={props.label}
      size="xs"
      leftSection={<IconLink size={14} aria-hidden />}
      searchable
      limit={80}
      nothingFoundMessage="Nothing has this in its name"
      comboboxProps={{ width: 420, position: "bottom-end", transitionProps: { duration: 0 } }}
      maxDropdownHeight={320}
      data={props.choices}
      value={null}
      onChange={(id) => {
        if (id !== null) props.onTie(id);
      }}
    />
  );
}
