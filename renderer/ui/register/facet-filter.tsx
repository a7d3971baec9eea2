import { Button, Checkbox, CloseButton, Fieldset, Group, Pill, Popover, Text } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import classes from "./register.module.css";
import type { RegisterFacet, RegisterRow, RegisterView } from "./types.ts";

interface FacetProps<R extends RegisterRow> {
  readonly facets: readonly RegisterFacet<R>[];
  readonly view: RegisterView;
  readonly onView: (patch: Partial<RegisterView>) => void;
}

/** The button behind which all facets are, with the number of rows each choice would leave. */
export function FacetFilter<R extends RegisterRow>({
  facets,
  view,
  onView,
  countsOf,
}: FacetProps<R> & { readonly countsOf: (facet: string) => ReadonlyMap<unknown, number> }) {
  const chosen = Object.values(view.facets).reduce((sum, values) => sum + values.length, 0);
  return (
    <Popover position="bottom-start" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={classes["tool"] ?? ""}
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-label={chosen === 0 ? "Filter" : `Filter, ${chosen} chosen`}
        >
          Filter{chosen === 0 ? "" : ` · ${chosen}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes["facets"]} aria-label="Filters">
        {facets.map((facet) => (
          <FacetChoices
            key={facet.id}
            facet={facet}
            view={view}
            onView={onView}
            counts={countsOf(facet.id)}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function FacetChoices<R extends RegisterRow>({
  facet,
  view,
  onView,
  counts,
}: Omit<FacetProps<R>, "facets"> & {
  readonly facet: RegisterFacet<R>;
  readonly counts: ReadonlyMap<unknown, number>;
}) {
  const chosen = view.facets[facet.id] ?? [];
  return (
    <Fieldset legend={facet.title} variant="unstyled" className={classes["facet"]}>
      <Checkbox.Group
        value={[...chosen]}
        onChange={(values) => onView({ facets: { ...view.facets, [facet.id]: values } })}
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
export function ChosenFacets<R extends RegisterRow>({ facets, view, onView }: FacetProps<R>) {
  const chosen = facets.flatMap((facet) =>
    (view.facets[facet.id] ?? []).map((value) => ({
      facet,
      value,
      label: facet.choices.find((choice) => choice.value === value)?.label ?? value,
    })),
  );
  if (chosen.length === 0) return null;
  return (
    <Group gap={6} className={classes["chosen"]} role="group" aria-label="Chosen filters">
      {chosen.map(({ facet, value, label }) => (
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
                    ...view.facets,
                    [facet.id]: (view.facets[facet.id] ?? []).filter((other) => other !== value),
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
