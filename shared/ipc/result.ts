/** What a request through the process boundary comes back with; never an exception. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export const failureCodes = [
  /** The input does not fit the contract or the rules of the model. */
  "invalid",
  /** What was asked for is not there (any more). */
  "not-found",
  /** It was added before. */
  "exists",
  /** No engagement is open, or another one is. */
  "not-open",
  /** A file is not what it should be: damaged, truncated, of another program. */
  "damaged",
  /** The file comes from a newer version of Uptake. */
  "newer",
  /** Something else holds the file, or it may not be written. */
  "locked",
  "read-only",
  "disk-full",
  "too-large",
  "cancelled",
  /** Anything not foreseen; logged, with `reference` to find it. */
  "unexpected",
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** For the person: what happened, what is safe, what to do now. */
  readonly message: string;
  /** More for those who want it: a file name, a row, a log reference. Never a stack. */
  readonly detail?: string;
}

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(
  code: FailureCode,
  message: string,
  detail?: string,
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: detail === undefined ? { code, message } : { code, message, detail } };
}
