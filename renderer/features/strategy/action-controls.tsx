import { Group, MultiSelect, Select, Text, type ComboboxItem } from "@mantine/core";
import { useMemo } from "react";
import { elements } from "../../../shared/methodology/elements.ts";
import type { ElementId } from "../../../shared/methodology/types.ts";
import { actionStatuses, inOrder, type ActionStatus } from "../../../shared/workbook/model.ts";
import { actionStatusTitles } from "../../../shared/workbook/words.ts";
import { useRegister } from "../../state/derived.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { KindMark } from "../../ui/kind-mark.tsx";
import { priorityFigure } from "../findings/priority.tsx";

interface Control<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export const elementChoices = elements.map((element) => ({
  value: element.id,
  label: `${element.number} ${element.title}`,
}));

export const statusChoices = actionStatuses.map((status) => ({
  value: status,
  label: actionStatusTitles[status],
}));

/** The element of the strategy that an action belongs to. */
export function ElementControl({ value, onChange }: Control<ElementId>) {
  return (
    <Select
      label="Element"
      allowDeselect={false}
      value={value}
      data={elementChoices}
      onChange={(chosen) => {
        const element = elements.find((candidate) => candidate.id === chosen);
        if (element) onChange(element.id);
      }}
    />
  );
}

export function StatusControl({ value, onChange }: Control<ActionStatus>) {
  return (
    <Select
      label="Status"
      allowDeselect={false}
      value={value}
      data={statusChoices}
      onChange={(chosen) => {
        const status = actionStatuses.find((candidate) => candidate === chosen);
        if (status) onChange(status);
      }}
    />
  );
}

/** The people who can own an action, as choices. */
export function useOwnerChoices(): readonly ComboboxItem[] {
  const { people } = useWorkbook();
  return useMemo(() => inOrder(people).map((person) => ({ value: person.id, label: person.name })), [people]);
}

/** Who answers for an action. */
export function OwnerControl({ value, onChange }: Control<string | null>) {
  const { people } = useWorkbook();
  const choices = useOwnerChoices();
  return (
    <Select
      label="Owner"
      searchable
      clearable
      placeholder={choices.length === 0 ? "Add people in Set-up" : "Nobody yet"}
      nothingFoundMessage="Nobody has this in their name"
      value={value}
      data={choices}
      onChange={onChange}
      renderOption={({ option }) => (
        <div>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" c="dimmed">
            {people.get(option.value)?.jobTitle}
          </Text>
        </div>
      )}
    />
  );
}

/** The findings of the register as choices, "F7 Title", highest priority first. */
export function useFindingChoices(): readonly ComboboxItem[] {
  const register = useRegister();
  return useMemo(
    () => register.map(({ finding, rank }) => ({ value: finding.id, label: `F${rank} ${finding.title}` })),
    [register],
  );
}

/** The findings that an action answers. */
export function FindingsControl({ value, onChange }: Control<readonly string[]>) {
  const register = useRegister();
  const choices = useFindingChoices();
  return (
    <MultiSelect
      label="Findings it answers"
      searchable
      hidePickedOptions
      limit={80}
      maxDropdownHeight={260}
      nothingFoundMessage="No finding has this in its title"
      {...(value.length === 0 && { placeholder: "Search the register" })}
      value={[...value]}
      data={choices}
      onChange={onChange}
      renderOption={({ option }) => {
        const entry = register.find(({ finding }) => finding.id === option.value);
        return (
          <Group justify="space-between" wrap="nowrap" w="100%" gap="sm">
            <Text size="sm">{option.label}</Text>
            {entry ? (
              <Group gap="sm" wrap="nowrap">
                <Text size="xs" component="span">
                  <KindMark kind={entry.finding.kind} size={14} />
                </Text>
                <Text size="sm" className="tabular">
                  {priorityFigure(entry.priority)}
                </Text>
              </Group>
            ) : null}
          </Group>
        );
      }}
    />
  );
}
