import { TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState, type RefObject } from "react";
import { longestTitle } from "../../shared/workbook/text.ts";
import { registerDraft } from "../state/drafts.ts";

/** Adds one line after another: type it, press Enter, type the next. What is still typed when one leaves is added. */
export function AddLine(props: {
  /** "Add a role". */
  readonly label: string;
  readonly onAdd: (words: string) => void;
  readonly fieldRef?: RefObject<HTMLInputElement | null>;
}) {
  const [words, setWords] = useState("");
  const add = () => {
    if (words.trim() === "") return;
    setWords("");
    props.onAdd(words.trim());
  };
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => registerDraft(() => latest.current()), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        ref={props.fieldRef}
        aria-label={props.label}
        placeholder={`${props.label}, Enter, next`}
        leftSection={<IconPlus size={16} aria-hidden />}
        maxLength={longestTitle}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setWords("");
        }}
      />
    </form>
  );
}
