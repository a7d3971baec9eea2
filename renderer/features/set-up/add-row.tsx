import { TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState, type RefObject } from "react";
import classes from "./set-up.module.css";

/** Adds one row after another: type a name, press Enter, type the next. */
export function AddRow(props: {
  /** "Add a person". */
  readonly label: string;
  readonly onAdd: (name: string) => void;
  readonly fieldRef?: RefObject<HTMLInputElement | null>;
}) {
  const [name, setName] = useState("");
  return (
    <form
      className={classes["addField"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        props.onAdd(name);
        setName("");
      }}
    >
      <TextInput
        ref={props.fieldRef}
        aria-label={props.label}
        placeholder={`${props.label}: name, Enter, next`}
        leftSection={<IconPlus size={16} aria-hidden />}
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </form>
  );
}
