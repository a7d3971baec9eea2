import { Text } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useProgress } from "../../state/derived.ts";
import { useOpenWorkbook, useWorkbook } from "../../state/workbook.ts";
import { Marked } from "../../ui/marked.tsx";
import { commandEntries } from "./command-entries.ts";
import { contentIndexOf } from "./content-entries.ts";
import { entryKindTitles, type PaletteEntry } from "./entry.ts";
import { useFoundWords, wordEntries } from "./found-words.ts";
import { indexOf, search } from "./rank.ts";
import { screenEntries } from "./screen-entries.ts";
import classes from "./palette.module.css";

/** Matches looked at, and shown of each kind: the best of every kind are seen without scrolling far. */
const mostFound = 400;
const mostOfKind = 8;

/** The field and the list under it. */
export function PaletteBox({ onClose }: { readonly onClose: () => void }) {
  const [query, setQuery] = useState("");
  const groups = useFound(query);
  const entries = groups.flat();
  const id = useId();
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const { chosen, first, onKeyDown } = useChosen(entries, run);
  return (
    <div className={classes["box"]}>
      <Field
        query={query}
        onQuery={(changed) => {
          setQuery(changed);
          first();
        }}
        listId={`${id}-list`}
        optionId={entries[chosen] && optionId(id, chosen)}
        onKeyDown={onKeyDown}
      />
      <List id={`${id}-list`}>
        <Groups groups={groups} id={id} chosen={chosen} onRun={run} />
      </List>
      {entries.length === 0 ? (
        <Text c="dimmed" size="sm" p="md" role="status">
          Nothing is called “{query.trim()}”, and nothing says it.
        </Text>
      ) : null}
    </div>
  );
}

/** The entry that Enter runs; the arrow keys move it, from the last to the first and back. */
function useChosen(entries: readonly PaletteEntry[], run: (entry: PaletteEntry | undefined) => void) {
  const [chosen, setChosen] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined && entries.length > 0)
      setChosen((entries.length + Math.min(chosen, entries.length - 1) + step) % entries.length);
    else if (event.key === "Enter") run(entries[chosen]);
    else return;
    event.preventDefault();
  };
  return { chosen, first: () => setChosen(0), onKeyDown };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function optionId(id: string, at: number): string {
  return `${id}-${at}`;
}

/** The trap of the dialog waits a moment before it moves the focus; keys do not. */
function focusAtOnce(field: HTMLInputElement | null): void {
  field?.focus();
}

function Field(props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly listId: string;
  /** The option that Enter runs; undefined when there is none. */
  readonly optionId: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  return (
    <div className={classes["field"]}>
      <IconSearch size={18} aria-hidden />
      <input
        className={classes["input"]}
        ref={focusAtOnce}
        data-autofocus
        role="combobox"
        aria-label="Search or go to"
        aria-expanded
        aria-controls={props.listId}
        aria-activedescendant={props.optionId}
        placeholder="A question, a finding, a person, a command"
        value={props.query}
        maxLength={200}
        onChange={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
    </div>
  );
}

/** Keeps the chosen option in view. */
function List({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div ref={list} id={id} role="listbox" aria-label="Found" className={classes["list"]} tabIndex={-1}>
      {children}
    </div>
  );
}

/** What matches by its name, grouped by kind, the group with the best match first; then what says it. */
function useFound(query: string): readonly (readonly PaletteEntry[])[] {
  const workbook = useWorkbook();
  const history = useOpenWorkbook((state) => state.history);
  const { next } = useProgress();
  const own = useMemo(
    () => [...commandEntries({ workbook, history, next }), ...screenEntries()],
    [workbook, history, next],
  );
  const index = useMemo(() => [...indexOf(own), ...contentIndexOf(workbook)], [own, workbook]);
  const named = useMemo(() => {
    if (query.trim() === "") return byKind(own);
    return byKind(search(index, query, mostFound)).map((entries) => entries.slice(0, mostOfKind));
  }, [query, own, index]);
  const hits = useFoundWords(query);
  return useMemo(() => {
    const shown = new Set(named.flat().map((entry) => entry.id));
    const words = wordEntries(workbook, hits, shown);
    return words.length === 0 ? named : [...named, words];
  }, [workbook, named, hits]);
}

function byKind(entries: readonly PaletteEntry[]): readonly (readonly PaletteEntry[])[] {
  return [...Map.groupBy(entries, (entry) => entry.kind).values()];
}

function Groups(props: {
  readonly groups: readonly (readonly PaletteEntry[])[];
  readonly id: string;
  readonly chosen: number;
  readonly onRun: (entry: PaletteEntry) => void;
}) {
  let before = 0;
  return props.groups.map((entries) => {
    const first = before;
    before += entries.length;
    const kind = entries[0]?.kind ?? "command";
    return (
      <div key={kind} role="group" aria-label={entryKindTitles[kind]}>
        <Text size="xs" c="dimmed" className={classes["kind"]} aria-hidden>
          {entryKindTitles[kind]}
        </Text>
        {entries.map((entry, i) => (
          <Option
            key={entry.id}
            entry={entry}
            id={optionId(props.id, first + i)}
            chosen={first + i === props.chosen}
            onRun={props.onRun}
          />
        ))}
      </div>
    );
  });
}

function Option(props: {
  readonly entry: PaletteEntry;
  readonly id: string;
  readonly chosen: boolean;
  readonly onRun: (entry: PaletteEntry) => void;
}) {
  const { entry } = props;
  return (
    // The keyboard works on the field above, which points here with aria-activedescendant.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={props.id}
      role="option"
      aria-selected={props.chosen}
      tabIndex={-1}
      className={classes["option"]}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onRun(entry)}
    >
      <entry.icon size={18} aria-hidden className={classes["icon"]} />
      {entry.found ? (
        <span className={classes["words"]}>
          <span className={classes["label"]}>
            <Marked text={entry.label} marks={entry.found.titleMarks} />
          </span>
          <span className={classes["excerpt"]}>
            <Marked text={entry.found.excerpt} marks={entry.found.marks} />
          </span>
        </span>
      ) : (
        <span className={classes["label"]}>{entry.label}</span>
      )}
      <span className={classes["hint"]}>{entry.hint}</span>
    </div>
  );
}
