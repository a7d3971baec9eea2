import { TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Element } from "../../../shared/methodology/types.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { registerDraft } from "../../state/drafts.ts";
import { keptDrafts } from "../../state/kept-drafts.ts";
import { run, useOpenWorkbook } from "../../state/workbook.ts";
import classes from "./strategy.module.css";

const drafts = keptDrafts<string>();

/** A line at the end of an element: type what will be done, Enter adds it, and the line is ready for the next one. */
export function AddInPlace({ element, isFirst }: { readonly element: Element; readonly isFirst: boolean }) {
  const engagementId = useOpenWorkbook((state) => state.engagementId) ?? "";
  const key = `${engagementId}/${element.id}`;
  const [title, setTitle] = useState(drafts.of(key) ?? "");
  const write = (text: string) => {
    setTitle(text);
    if (text === "") drafts.forget(key);
    else drafts.keep(key, text);
  };
  const add = () => {
    if (title.trim() === "") return;
    write("");
    void addAction(element, title);
  };
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  // What was typed is an action; closing must not lose it.
  useEffect(() => registerDraft(() => latest.current()), []);
  return (
    <TextInput
      variant="unstyled"
      size="sm"
      className={classes["add"] ?? ""}
      aria-label={`Add an action to ${element.title}`}
      placeholder={isFirst ? "No action yet. Type the first one and press Enter" : "Add an action"}
      leftSection={<IconPlus size={16} aria-hidden />}
      maxLength={longestTitle}
      value={title}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") add();
        if (event.key === "Escape") event.currentTarget.blur();
      }}
    />
  );
}

function addAction(element: Element, title: string): Promise<boolean> {
  return run({
    type: "action/add",
    action: {
      id: crypto.randomUUID(),
      title,
      description: "",
      element: element.id,
      ownerId: null,
      start: null,
      durationDays: 10,
      status: "proposed",
      progress: 0,
    },
    findingIds: [],
  });
}
