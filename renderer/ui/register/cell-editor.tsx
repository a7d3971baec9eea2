import { NumberInput, Select, TextInput } from "@mantine/core";
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { registerDraft } from "../../state/drafts.ts";
import { dateIn, earliestDate, latestDate } from "../draft-date.tsx";
import classes from "./register.module.css";
import type { CellEditing } from "./types.ts";

/** Where the keyboard goes from an editor: the cell, one of its neighbours, or where it has gone already. */
export type AfterEdit = "cell" | "next" | "previous" | "elsewhere";

interface EditorProps<K extends CellEditing["kind"]> {
  readonly label: string;
  readonly editing: Extract<CellEditing, { readonly kind: K }>;
  readonly onDone: (where: AfterEdit) => void;
}

/** The field that takes a cell's place while it is edited. Enter and leaving save, Escape does not. */
export function CellEditor({ label, editing, onDone }: EditorProps<CellEditing["kind"]>) {
  switch (editing.kind) {
    case "text":
      return <TextEditor label={label} editing={editing} onDone={onDone} />;
    case "number":
      return <NumberEditor label={label} editing={editing} onDone={onDone} />;
    case "choice":
      return <ChoiceEditor label={label} editing={editing} onDone={onDone} />;
    case "date":
      return <DateEditor label={label} editing={editing} onDone={onDone} />;
  }
}

/** What is in the field until it is saved or dropped; saved also when the editor goes away for any other reason. */
function useEdit<T>(recorded: T, save: (value: T) => void, onDone: (where: AfterEdit) => void) {
  const [value, setValue] = useState(recorded);
  const saved = useRef(recorded);
  const latest = useRef({ value, save });
  useLayoutEffect(() => {
    latest.current = { value, save };
  });
  const send = useCallback(() => {
    const edit = latest.current;
    if (Object.is(edit.value, saved.current)) return;
    saved.current = edit.value;
    edit.save(edit.value);
  }, []);
  useEffect(() => {
    const unregister = registerDraft(send);
    return () => {
      unregister();
      send();
    };
  }, [send]);
  return {
    value,
    setValue,
    onBlur: () => {
      send();
      onDone("elsewhere");
    },
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key !== "Enter" && event.key !== "Escape" && event.key !== "Tab") return;
      event.preventDefault();
      if (event.key === "Escape") saved.current = latest.current.value;
      else send();
      onDone(event.key === "Tab" ? neighbour(event) : "cell");
    },
  };
}

function neighbour(event: KeyboardEvent): AfterEdit {
  return event.shiftKey ? "previous" : "next";
}

/** Whoever asked to edit a cell expects to type in it. */
function focusWhenShown(field: HTMLInputElement | null): void {
  field?.focus();
}

function TextEditor({ label, editing, onDone }: EditorProps<"text">) {
  const edit = useEdit(
    editing.value,
    (value) => {
      if (!editing.required || value.trim() !== "") editing.save(value);
    },
    onDone,
  );
  return (
    <TextInput
      aria-label={label}
      ref={focusWhenShown}
      size="xs"
      classNames={{ root: classes["editor"] ?? "", input: classes["editor-input"] ?? "" }}
      value={edit.value}
      onChange={(event) => edit.setValue(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={edit.onBlur}
      onKeyDown={edit.onKeyDown}
    />
  );
}

function NumberEditor({ label, editing, onDone }: EditorProps<"number">) {
  const edit = useEdit<number | string>(
    editing.value,
    (value) => {
      if (typeof value === "number") editing.save(value);
    },
    onDone,
  );
  return (
    <NumberInput
      aria-label={label}
      ref={focusWhenShown}
      size="xs"
      hideControls
      allowDecimal={false}
      clampBehavior="strict"
      min={editing.min}
      max={editing.max}
      classNames={{ root: classes["editor"] ?? "", input: classes["editor-input"] ?? "" }}
      value={edit.value}
      onChange={edit.setValue}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={edit.onBlur}
      onKeyDown={edit.onKeyDown}
    />
  );
}

function ChoiceEditor({ label, editing, onDone }: EditorProps<"choice">) {
  return (
    <Select
      aria-label={label}
      ref={focusWhenShown}
      defaultDropdownOpened
      searchable={editing.choices.length > 6}
      clearable={editing.clearable}
      allowDeselect={false}
      size="xs"
      comboboxProps={{ width: "max-content", position: "bottom-start", transitionProps: { duration: 0 } }}
      classNames={{ root: classes["editor"] ?? "", input: classes["editor-input"] ?? "" }}
      value={editing.value}
      data={editing.choices}
      onChange={(value) => {
        if (value !== editing.value) editing.save(value);
        onDone("cell");
      }}
      onDropdownClose={() => onDone("cell")}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Tab") return;
        event.preventDefault();
        onDone(neighbour(event));
      }}
    />
  );
}

function DateEditor({ label, editing, onDone }: EditorProps<"date">) {
  const edit = useEdit(editing.value, editing.save, onDone);
  // What the field shows while a date is typed part by part.
  const [typed, setTyped] = useState(editing.value ?? "");
  return (
    <TextInput
      type="date"
      aria-label={label}
      ref={focusWhenShown}
      size="xs"
      min={earliestDate}
      max={latestDate}
      classNames={{ root: classes["editor"] ?? "", input: classes["editor-input"] ?? "" }}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const date = dateIn(event.currentTarget);
        if (date !== undefined) edit.setValue(date);
      }}
      onBlur={edit.onBlur}
      onKeyDown={edit.onKeyDown}
    />
  );
}
