import { ActionIcon, Alert, Button, Center, Group, Loader, Menu, Switch, Text, Tooltip } from "@mantine/core";
import {
  IconAlertTriangle,
  IconDots,
  IconEyeOff,
  IconFileImport,
  IconKeyboard,
  IconPlus,
  IconSchool,
} from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { useMark } from "../../state/marks.ts";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import { useScreenState } from "../../state/screen.ts";
import { Page } from "../../ui/page.tsx";
import { ThemeMenu } from "../../ui/theme-menu.tsx";
import { useElapsed } from "../../ui/use-elapsed.ts";
import { importFile, openSample } from "./actions.ts";
import { DropImport } from "./drop-import.tsx";
import { EntryCards } from "./entry-cards.tsx";
import type { EntryDialogs } from "./entry-parts.tsx";
import { EntryRows } from "./entry-rows.tsx";
import { chosenEntries, enterLibrary, loadLibrary, useLibrary, useVisibleEntries } from "./library-state.ts";
import type { LibraryDialog } from "./library-dialogs.tsx";
import { LibraryToolbar } from "./library-toolbar.tsx";
import classes from "./library.module.css";
import { SearchHits } from "./search-hits.tsx";
import { useLibraryKeys } from "./use-library-keys.ts";
import { Welcome } from "./welcome.tsx";

const LibraryDialogs = lazy(() => import("./library-dialogs.tsx"));

/** All engagements: to open, to begin, to bring in, to put away. */
export function LibraryScreen() {
  const entries = useLibrary((library) => library.entries);
  const failure = useLibrary((library) => library.failure);
  const [asked, ask] = useState<LibraryDialog | null>(null);
  const onNew = () => ask({ kind: "new" });
  const searchRef = useRef<HTMLInputElement>(null);
  useEffect(enterLibrary, []);
  useMark("usable", entries !== null);
  useLibraryKeys({ onNew, onSearch: () => searchRef.current?.focus() });
  const empty = entries?.length === 0;
  return (
    <main className={classes["screen"]}>
      {failure ? <CannotList message={failure.message} /> : null}
      {entries === null && !failure ? <Reading /> : null}
      {empty ? <Welcome onNew={onNew} /> : null}
      {entries && !empty ? (
        <Page title="Library" actions={<LibraryActions onNew={onNew} />}>
          <LibraryToolbar searchRef={searchRef} />
          <HiddenNote all={entries} />
          <Entries ask={ask} />
        </Page>
      ) : null}
      {empty ? (
        <div className={classes["corner"]}>
          <ThemeMenu />
        </div>
      ) : null}
      {entries || failure ? <Dialogs asked={asked} onClose={() => ask(null)} /> : null}
      <DropImport />
    </main>
  );
}

/** So long, ms, the library may take before it is said that it is being read, and has the start for itself. */
const briefly = 300;

/** What is over in a moment is not announced: it would only flash. */
function Reading() {
  const late = useElapsed(briefly);
  if (!late) return null;
  return (
    <Center h="100%">
      <Loader aria-label="Reading the library" />
    </Center>
  );
}

/** The dialogs, loaded once the library has been shown, or at once when one is asked for before. */
function Dialogs(props: { readonly asked: LibraryDialog | null; readonly onClose: () => void }) {
  const shown = useElapsed(briefly);
  const overlay = useScreenState((state) => state.overlay);
  if (!shown && props.asked === null && overlay === null) return null;
  return (
    <Suspense>
      <LibraryDialogs {...props} />
    </Suspense>
  );
}

function LibraryActions({ onNew }: { readonly onNew: () => void }) {
  const discreet = usePreferences((preferences) => preferences.discreet);
  return (
    <>
      <Tooltip
        label="Shows only the engagement you opened last, here and when Uptake starts"
        multiline
        maw={280}
      >
        <Switch
          label="Discreet"
          checked={discreet}
          onChange={(event) => setPreferences({ discreet: event.currentTarget.checked })}
        />
      </Tooltip>
      <ThemeMenu />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label="More about the library">
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconSchool size={16} />} onClick={() => void openSample()}>
            Open the sample
          </Menu.Item>
          <Menu.Item
            leftSection={<IconKeyboard size={16} />}
            onClick={() => useScreenState.getState().open("shortcuts")}
          >
            Keyboard shortcuts
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" leftSection={<IconFileImport size={18} />} onClick={() => void importFile()}>
        Import a file
      </Button>
      <Button leftSection={<IconPlus size={18} />} onClick={onNew}>
        New engagement
      </Button>
    </>
  );
}

/** With "Discreet": that there is more, without a name. */
function HiddenNote({ all }: { readonly all: readonly LibraryEntry[] }) {
  const visible = useVisibleEntries();
  const hidden = all.length - visible.length;
  if (hidden === 0) return null;
  return (
    <Group gap="xs" className={classes["hiddenNote"]}>
      <IconEyeOff size={18} aria-hidden />
      <Text size="sm">
        {hidden === 1 ? "One other engagement is hidden." : `${hidden} other engagements are hidden.`}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={() => setPreferences({ discreet: false })}>
        Show all
      </Button>
    </Group>
  );
}

function Entries({ ask }: { readonly ask: (dialog: LibraryDialog) => void }) {
  const visible = useVisibleEntries();
  const { sort, filter, query } = useLibrary();
  const view = usePreferences((preferences) => preferences.libraryView);
  const shown = chosenEntries(visible, { sort, filter, query });
  const dialogs: EntryDialogs = {
    onBackups: (entry) => ask({ kind: "backups", entry }),
    onDelete: (entry) => ask({ kind: "delete", entry }),
  };
  return (
    <>
      {shown.length === 0 && visible.length > 0 ? <NothingHere query={query} filter={filter} /> : null}
      {shown.length > 0 && view === "cards" ? <EntryCards entries={shown} {...dialogs} /> : null}
      {shown.length > 0 && view === "rows" ? <EntryRows entries={shown} {...dialogs} /> : null}
      <SearchHits query={query} />
    </>
  );
}

function NothingHere({ query, filter }: { readonly query: string; readonly filter: string }) {
  if (query.trim() !== "") return null;
  return (
    <Text c="dimmed" py="lg">
      {filter === "archived"
        ? "Nothing is archived. Archive an engagement to keep it out of the way without losing it."
        : "Every engagement is archived. Choose “Archived” to see them."}
    </Text>
  );
}

function CannotList({ message }: { readonly message: string }) {
  return (
    <Center p="xl">
      <Alert
        color="red"
        icon={<IconAlertTriangle size={18} />}
        title="The library could not be read"
        maw={520}
      >
        <Text size="sm">{message}</Text>
        <Button mt="sm" size="compact-sm" variant="default" onClick={() => void loadLibrary()}>
          Try again
        </Button>
      </Alert>
    </Center>
  );
}
