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
  const filter = useLibrary((library) => library.filter);
  return (
    <div className={classes["toolbar"]}>
      <SearchField fieldRef={searchRef} />
      <SegmentedControl
        aria-label="Which engagements"
        data={filters.map((value) => ({ value, label: filterTitles[value] }))}
        value={filter}
        onChange={(value) => useLibrary.setState({ filter: value })}
      />
      <OrderChoice />
      <ViewChoice />
    </div>
  );
}

function SearchField({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) {
  const query = useLibrary((library) => library.query);
  const search = (words: string) => useLibrary.setState({ query: words });
  return (
    <TextInput
      ref={fieldRef}
      className={classes["search"]}
      aria-label="Search all engagements"
      placeholder="Search all engagements"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        query === "" ? null : (
          <CloseButton size="sm" aria-label="Clear the search" onClick={() => search("")} />
        )
      }
      value={query}
      maxLength={200}
      onChange={(event) => search(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") search("");
      }}
    />
  );
}

function OrderChoice() {
  const sort = useLibrary((library) => library.sort);
  return (
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
  );
}

function ViewChoice() {
  const view = usePreferences((preferences) => preferences.libraryView);
  return (
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
  );
}
