import type { Failure, Result } from "../shared/ipc/result.ts";

/** The window's only way to the machine: the methods of the contract, each answering with a Result. */
export const api = window.uptake;

/** A failure of the machine's side, for code that is written with exceptions. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The value of a successful result. @throws ApiError */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new ApiError(result.error);
  return result.value;
}
