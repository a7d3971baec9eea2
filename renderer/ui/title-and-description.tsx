import { TextInput } from "@mantine/core";
import { useLayoutEffect, useRef } from "react";
import { Controller, type Control, type FieldValues, type Path } from "react-hook-form";
import { longestTitle } from "../../shared/workbook/text.ts";
import { GrowingTextarea } from "./growing-textarea.tsx";

/** The words of something new: its title, which comes first and must be there, and a description. */
export function TitleAndDescription<F extends FieldValues & { title: string; description: string }>(props: {
  readonly control: Control<F>;
  readonly placeholder: string;
  /** Said when the title is missing. */
  readonly required: string;
}) {
  const title = useRef<HTMLInputElement>(null);
  const description = useRef<HTMLTextAreaElement>(null);
  // At once, so that not even the first letter of a fast typist goes elsewhere.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <>
      <Controller
        control={props.control}
        name={"title" as Path<F>}
        rules={{
          validate: (title: string) => title.trim() !== "" || props.required,
          maxLength: { value: longestTitle, message: `This holds up to ${longestTitle} characters.` },
        }}
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextInput
            {...field}
            ref={(element) => {
              ref(element);
              title.current = element;
            }}
            data-autofocus
            label="Title"
            placeholder={props.placeholder}
            error={fieldState.error?.message}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
              // Enter goes on writing; only Ctrl+Enter records, so that nothing is recorded by mistake.
              event.preventDefault();
              description.current?.focus();
            }}
          />
        )}
      />
      <Controller
        control={props.control}
        name={"description" as Path<F>}
        render={({ field: { ref, ...field } }) => (
          <GrowingTextarea
            {...field}
            ref={(element) => {
              ref(element);
              description.current = element;
            }}
            label="Description"
            minRows={2}
            maxRows={6}
          />
        )}
      />
    </>
  );
}
