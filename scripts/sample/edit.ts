import type { Command } from "../../shared/workbook/commands.ts";

/** A command of the story and the moment at which it was given. */
export interface Edit {
  /** ISO instant. */
  readonly at: string;
  readonly edit: Command;
}
