import { CloseButton, SegmentedControl, Select, TextInput } from "@mantine/core";
import { IconLayoutGrid, IconList, IconSearch } from "@tabler/icons-react";
import type { RefObject } from "react";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import { filters, sorts, useLibrary, type Filter, type Sort } from "./library-state.ts";
import classes from "./library.module.css";

const sortTitles: Readonly<Record<Sort, string>> = {
  change: "Last change",
  client: "Client",
  progress: "Progress",
};

const filterTitles: Readonly<Record<Filter, string>> = {
  current: "Current",
  archived: "Archived",
  all: "All",
};

/** Search, filter, order, and cards or rows. */
export function LibraryToolbar({ searchRef }: { readonly searchRef: RefObject<HTMLInputElement | null> }) {
  const { sort, filter, query } = useLibrary();
  const view = usePreferences((preferences) => preferences.libraryView);
  return (
    <div className={classes["toolbar"]}>
      <TextInput
        ref={searchRef}
        className={classes["search"]}
        aria-label="Search all engagements"
        placeholder="Search all engagements"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          query === "" ? null : (
            <CloseButton
              size="sm"
              aria-label="Clear the search"
              onClick={() => useLibrary.setState({ query: "" })}
            />
          )
        }
        value={query}
        maxLength={200}
        onChange={(event) => useLibrary.setState({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === "Escape") useLibrary.setState({ query: "" });
        }}
      />
      <SegmentedControl
        aria-label="Which engagements"
        data={filters.map((value) => ({ value, label: filterTitles[value] }))}
        value={filter}
        onChange={(value) => useLibrary.setState({ filter: value })}
      />
      <Select
        className={classes["sort"]}
        aria-label="Order"
        data={sorts.map((value) => ({ value, label: sortTitles[value] }))}
        value={sort}
        allowDeselect={false}
        onChange={(value) => {
          const chosen = sorts.find((known) => known === value);
          if (chosen) useLibrary.setState({ sort: chosen });
        }}
      />
      <SegmentedControl
        aria-label="View"
        data={[
          {
            value: "cards",
            label: <IconLayoutGrid size={18} aria-label="Cards" className={classes["icon"]} />,
          },
          { value: "rows", label: <IconList size={18} aria-label="Rows" className={classes["icon"]} /> },
        ]}
        value={view}
        onChange={(value) => setPreferences({ libraryView: value === "rows" ? "rows" : "cards" })}
      />
    </div>
  );
}
