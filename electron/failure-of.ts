import { failure, type Failure } from "../shared/ipc/result.ts";
import { CommandError } from "../shared/workbook/draft.ts";
import type { Log } from "./log/log.ts";
import { Refusal } from "./refusal.ts";
import { StoreError } from "./store/store-error.ts";

const unforeseen =
  "Something went wrong inside Uptake. Everything saved before this is safe. Try again; if it happens again, restart the app.";

/**
 * What the person is told of an error. What we foresaw says so itself; anything else goes into the log and is told by
 * its reference, never by its own words, which are for programmers and may hold another client's name.
 *
 * @param doing what was being done, for the log: a channel or a command, nothing of a client.
 */
export function failureOf(error: unknown, doing: string, log: Log): Failure {
  if (error instanceof Refusal) return error.failure;
  if (error instanceof StoreError && error.code !== "unexpected") {
    return failure(error.code, error.message, error.detail).error;
  }
  if (error instanceof CommandError) return failure(error.code, error.message).error;
  const reference = log.error(doing, error);
  const message = error instanceof StoreError ? error.message : unforeseen;
  return failure("unexpected", message, `Reference ${reference} in the log`).error;
}
