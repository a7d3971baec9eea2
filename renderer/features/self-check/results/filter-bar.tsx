import { Group, SegmentedControl, Select, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { FilterChoice, OfferedFilter, ResultFilter } from "./filter.ts";

/** The choice of whose answers are looked at, and what of it is too small to be shown. */
export function FilterBar(props: {
  readonly offered: OfferedFilter;
  readonly onFilter: (filter: ResultFilter) => void;
  /** What stands beside it. */
  readonly children?: ReactNode;
}) {
  const { filter, audiences, groups } = props.offered;
  if (filter === null) return null;
  const hidden = [...audiences, ...groups].filter(({ shown }) => !shown);
  return (
    <div>
      <Group gap="md" align="center">
        {audiences.length > 1 ? (
          <SegmentedControl
            aria-label="Whose answers"
            value={filter.audience}
            onChange={(audience) => props.onFilter({ ...filter, audience })}
            data={audiences.map(({ value, label, shown }) => ({ value, label, disabled: !shown }))}
          />
        ) : null}
        {groups.length > 1 ? (
          <Select
            aria-label="Group"
            value={filter.group}
            allowDeselect={false}
            onChange={(group) => {
              if (group !== null) props.onFilter({ ...filter, group });
            }}
            data={groups.map(choiceOf)}
            w={260}
          />
        ) : null}
        {props.children}
      </Group>
      {hidden.length > 0 ? (
        <Text size="xs" c="dimmed" mt={4}>
          Too few to show: {hidden.map(({ label }) => label).join(", ")}.
        </Text>
      ) : null}
    </div>
  );
}

function choiceOf({ value, label, shown }: FilterChoice<string>) {
  return { value, label: shown ? label : `${label}, too few to show`, disabled: !shown };
}
