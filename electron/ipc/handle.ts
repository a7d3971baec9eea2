import { ipcMain, type WebFrameMain } from "electron";
import { contract, type ChannelName, type Output, type Parsed } from "../../shared/ipc/contract.ts";
import { failure, success, type Result } from "../../shared/ipc/result.ts";
import type { Log } from "../log/log.ts";
import { failureOf } from "../failure-of.ts";

/** Answers one channel. What it throws becomes a failure: a `Refusal` or `StoreError` as worded, the rest logged. */
export type Handler<C extends ChannelName> = (input: Parsed<C>) => Output<C> | Promise<Output<C>>;

/** An answer for every channel of the contract. */
export type Handlers = { readonly [C in ChannelName]: Handler<C> };

/** The part of `Handlers` whose channels begin with an area's name. */
export type HandlersOf<Area extends string> = {
  readonly [C in ChannelName as C extends `${Area}.${string}` ? C : never]: Handler<C>;
};

/** Whether a frame is the page of our window, and not one inside it or of another window. */
export type IsOurPage = (frame: WebFrameMain | null) => boolean;

/**
 * Answers every channel of the contract. This is the only file that takes requests from a page: it checks who asks,
 * parses what they send, and turns every outcome into a `Result`.
 */
export function handleRequests(handlers: Handlers, isOurPage: IsOurPage, log: Log): void {
  for (const channel of Object.keys(contract) as ChannelName[]) {
    ipcMain.handle(channel, (event, input: unknown) => {
      if (!isOurPage(event.senderFrame)) return failure("invalid", "Only Uptake's own window may ask this.");
      return answer(channel, handlers[channel] as Handler<typeof channel>, input, log);
    });
  }
}

async function answer<C extends ChannelName>(
  channel: C,
  handler: Handler<C>,
  input: unknown,
  log: Log,
): Promise<Result<Output<C>>> {
  const parsed = contract[channel].input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure("invalid", issue?.message ?? "This cannot be used.", issue?.path.join(" › ") ?? "");
  }
  try {
    return success(await handler(parsed.data as Parsed<C>));
  } catch (error) {
    return { ok: false, error: failureOf(error, channel, log) };
  }
}
