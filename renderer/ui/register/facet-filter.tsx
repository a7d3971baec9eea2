import { Button, Checkbox, CloseButton, Fieldset, Group, Pill, Popover, Text } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { memo } from "react";
import classes from "./register.module.css";
import type { RegisterFacet, RegisterRow, RegisterView } from "./types.ts";

interface FacetProps<R extends RegisterRow> {
  readonly facets: readonly RegisterFacet<R>[];
  readonly chosen: RegisterView["facets"];
  readonly onView: (patch: Partial<RegisterView>) => void;
}

/** The button behind which all facets are, with the number of rows each choice would leave. */
function RegisterFacetFilter<R extends RegisterRow>({
  facets,
  chosen,
  onView,
  countsOf,
}: FacetProps<R> & { readonly countsOf: (facet: string) => ReadonlyMap<unknown, number> }) {
  const count = Object.values(chosen).reduce((sum, values) => sum + values.length, 0);
  return (
    <Popover position="bottom-start" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={classes["tool"] ?? ""}
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-label={count === 0 ? "Filter" : `Filter, ${count} chosen`}
        >
          Filter{count === 0 ? "" : ` · ${count}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes["facets"]} aria-label="Filters">
        <div className={classes["facet-columns"]}>
          {facets.map((facet) => (
            <FacetChoices key={facet.id} facet={facet} chosen={chosen} onView={onView} countsOf={countsOf} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Not drawn anew for what the list alone shows. */
export const FacetFilter = memo(RegisterFacetFilter) as typeof RegisterFacetFilter;

function FacetChoices<R extends RegisterRow>({
  facet,
  chosen,
  onView,
  countsOf,
}: Omit<FacetProps<R>, "facets"> & {
  readonly facet: RegisterFacet<R>;
  readonly countsOf: (facet: string) => ReadonlyMap<unknown, number>;
}) {
  // Counted here, and so only while the filters are open: it goes through all rows.
  const counts = countsOf(facet.id);
  return (
    <Fieldset legend={facet.title} variant="unstyled" className={classes["facet"]}>
      <Checkbox.Group
        value={[...(chosen[facet.id] ?? [])]}
        onChange={(values) => onView({ facets: { ...chosen, [facet.id]: values } })}
      >
        {facet.choices.map((choice) => (
          <Checkbox
            key={choice.value}
            size="xs"
            className={classes["facet-choice"]}
            value={choice.value}
            label={
              <>
                {choice.label}{" "}
                <Text span size="xs" c="dimmed">
                  {counts.get(choice.value) ?? 0}
                </Text>
              </>
            }
          />
        ))}
      </Checkbox.Group>
    </Fieldset>
  );
}

/** The chosen facets as pills that can be taken away one by one. */
export function ChosenFacets<R extends RegisterRow>({ facets, chosen, onView }: FacetProps<R>) {
  const pills = facets.flatMap((facet) =>
    (chosen[facet.id] ?? []).map((value) => ({
      facet,
      value,
      label: facet.choices.find((choice) => choice.value === value)?.label ?? value,
    })),
  );
  if (pills.length === 0) return null;
  return (
    <Group gap={6} className={classes["chosen"]} role="group" aria-label="Chosen filters">
      {pills.map(({ facet, value, label }) => (
        <Pill key={`${facet.id} ${value}`} size="sm" className={classes["pill"] ?? ""}>
          <span className={classes["pill-words"]}>
            {facet.title}: {label}
            <CloseButton
              size={24}
              iconSize={14}
              aria-label={`Remove the filter ${facet.title}: ${label}`}
              onClick={() =>
                onView({
                  facets: {
                    ...chosen,
                    [facet.id]: (chosen[facet.id] ?? []).filter((other) => other !== value),
                  },
                })
              }
            />
          </span>
        </Pill>
      ))}
      <Button variant="subtle" size="compact-xs" onClick={() => onView({ facets: {} })}>
        Clear
      </Button>
    </Group>
  );
}
