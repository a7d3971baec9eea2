import { ipcMain, type WebFrameMain } from "electron";
import type { z } from "zod";
import type { AnyChannel } from "../../shared/ipc/channel.ts";
import type { ChannelName, Contract, Output, Parsed } from "../../shared/ipc/contract.ts";
import { failure, success, type Failure, type Result } from "../../shared/ipc/result.ts";
import type { Log } from "../log/log.ts";
import { failureOf } from "../failure-of.ts";

/** Answers one channel. What it throws becomes a failure: a `Refusal` or `StoreError` as worded, the rest logged. */
export type Handler<C extends ChannelName> = (input: Parsed<C>) => Output<C> | Promise<Output<C>>;

/** The part of the main contract's handlers whose channels begin with an area's name. */
export type HandlersOf<Area extends string> = {
  readonly [C in ChannelName as C extends `${Area}.${string}` ? C : never]: Handler<C>;
};

/** A contract: channels by name. */
type AnyContract = Readonly<Record<string, AnyChannel>>;

/** An answer for every channel of a contract. */
export type HandlersFor<C extends AnyContract> = {
  readonly [N in keyof C]: (
    input: z.output<C[N]["input"]>,
  ) => ReturnType<C[N]["output"]> | Promise<ReturnType<C[N]["output"]>>;
};

/** An answer for every channel of the main contract. */
export type Handlers = HandlersFor<Contract>;

/** Why a frame is answered nothing; null for the page that the contract is made with. */
export type RefusalOf = (frame: WebFrameMain | null) => Failure | null;

/** For frames inside a page, pages of other windows, and pages that are not ours. */
export const notOurPage: Failure = failure("invalid", "Only Uptake's own window may ask this.").error;

/**
 * Answers every channel of a contract, until the function returned is called. This is the only file that takes requests
 * from a page: it checks who asks, parses what they send, and turns every outcome into a `Result`.
 */
export function handleRequests<C extends AnyContract>(
  contract: C,
  handlers: HandlersFor<C>,
  refusalOf: RefusalOf,
  log: Log,
): () => void {
  for (const [name, channel] of Object.entries(contract)) {
    const handler = handlers[name] as (input: unknown) => unknown;
    ipcMain.handle(name, (event, input: unknown) => {
      const refusal = refusalOf(event.senderFrame);
      return refusal ? { ok: false, error: refusal } : answer(name, channel, handler, input, log);
    });
  }
  return () => {
    for (const name of Object.keys(contract)) ipcMain.removeHandler(name);
  };
}

async function answer(
  name: string,
  channel: AnyChannel,
  handler: (input: unknown) => unknown,
  input: unknown,
  log: Log,
): Promise<Result<unknown>> {
  const parsed = channel.input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure("invalid", issue?.message ?? "This cannot be used.", issue?.path.join(" › ") ?? "");
  }
  try {
    return success(await handler(parsed.data));
  } catch (error) {
    return { ok: false, error: failureOf(error, name, log) };
  }
}
