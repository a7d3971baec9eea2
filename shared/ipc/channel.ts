import type { z } from "zod";

/** A channel: what comes in is parsed with `input`; `output` exists for the type only. */
export interface Channel<Input extends z.ZodType, Output> {
  readonly input: Input;
  readonly output: (value: Output) => Output;
}

/** Any channel. */
export interface AnyChannel {
  readonly input: z.ZodType;
  readonly output: (value: never) => unknown;
}

/** Describes a channel: `channel(input)<Output>()`. */
export const channel =
  <Input extends z.ZodType>(input: Input) =>
  <Output>(): Channel<Input, Output> => ({ input, output: (value) => value });
