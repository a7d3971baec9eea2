import { CloseButton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useScreenState } from "../../state/screen.ts";
import { isTyping } from "../keyboard.ts";
import classes from "./register.module.css";
import type { RegisterView } from "./types.ts";

/**
 * The words that rows are searched for. Ctrl+F and the slash lead here from anywhere on the screen; Escape empties the
 * field, and from the empty field goes to the list.
 */
export function SearchField(props: {
  readonly text: string;
  readonly onView: (patch: Partial<RegisterView>) => void;
  readonly onDown: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!asksToFind(event)) return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    // Before the keys of the engagement, where the slash asks for the palette.
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
  const clear = () => props.onView({ text: "" });
  return (
    <TextInput
      ref={field}
      size="xs"
      className={classes["search"] ?? ""}
      aria-label="Find in this list"
      placeholder="Find"
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={
        props.text === "" ? null : (
          <CloseButton size={24} iconSize={14} aria-label="Clear the search" onClick={clear} />
        )
      }
      value={props.text}
      onChange={(event) => props.onView({ text: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === "Escape" && props.text !== "") clear();
        else if (["Escape", "ArrowDown", "Enter"].includes(event.key)) props.onDown();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

function asksToFind(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "f";
  if (event.key !== "/" || event.altKey || isTyping()) return false;
  return useScreenState.getState().overlay === null && !document.querySelector("[aria-modal=true]");
}
