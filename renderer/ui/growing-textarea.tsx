import { Textarea, type TextareaProps } from "@mantine/core";
import type { CSSProperties } from "react";
import classes from "./growing-textarea.module.css";

export type GrowingTextareaProps = Omit<TextareaProps, "autosize" | "rows" | "style" | "classNames">;

/**
 * Several lines that take as much height as their text needs, from `minRows` (2) to `maxRows` (no end). The style sheet
 * sees to that: to measure the text in a script costs a layout of the whole screen for every field that is drawn.
 */
export function GrowingTextarea({ minRows = 2, maxRows, ...props }: GrowingTextareaProps) {
  const between: CSSProperties & Record<`--${string}`, number | undefined> = {
    "--least-rows": minRows,
    "--most-rows": maxRows,
  };
  return <Textarea {...props} style={between} classNames={{ input: classes["input"] ?? "" }} />;
}
