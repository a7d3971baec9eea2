import type { FailureCode } from "../../shared/ipc/result.ts";
import { CommandError } from "../../shared/workbook/draft.ts";

/** What the store could not do, with a sentence for the person. The only error it throws on purpose. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: FailureCode;
  /** More for those who want it: a file name, a row, the driver's own words. */
  readonly detail: string | undefined;

  constructor(
    code: FailureCode,
    message: string,
    more: { readonly detail?: string; readonly cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.detail = more.detail;
  }
}

/** What was being done when something failed; decides what the message says is safe. */
export type Doing = "open" | "edit" | "file";

const safe: Readonly<Record<Doing, string>> = {
  open: "Nothing in it was changed.",
  edit: "This change is not saved; everything before it is.",
  file: "What was there before is unchanged.",
};

/**
 * The error as a StoreError: those of SQLite and of the file system get a code and words for the person, a
 * StoreError stays as it is.
 */
export function toStoreError(error: unknown, doing: Doing): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof CommandError) return new StoreError(error.code, error.message, { cause: error });
  const known = describe(codeOf(error), doing);
  const detail = error instanceof Error ? error.message : String(error);
  return new StoreError(known.code, known.message, { detail, cause: error });
}

/** Runs `work`; whatever it throws comes out as a StoreError. */
export function guarded<T>(doing: Doing, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, doing);
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}

interface Described {
  readonly code: FailureCode;
  readonly message: string;
}

/** First match counts; the codes are those of SQLite (extended) and of Node. */
const known: readonly (readonly [RegExp, (doing: Doing) => Described])[] = [
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)$/,
    (doing) => ({
      code: "disk-full",
      message: `The disk is full. ${safe[doing]} Free some space and try again.`,
    }),
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR_SHORT_READ|SQLITE_IOERR_DATA)/,
    () => ({
      code: "damaged",
      message: "The file is damaged. It is kept as it is; restore a backup from the library to go on.",
    }),
  ],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL|SQLITE_IOERR_LOCK|EBUSY)/,
    (doing) => ({
      code: "locked",
      message: `Another program is using this file. ${safe[doing]} Close it there and try again.`,
    }),
  ],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/,
    (doing) => ({
      code: "read-only",
      message: `The file or its folder may not be written. ${safe[doing]} Allow writing there, or copy the file elsewhere.`,
    }),
  ],
  [
    /^ENOENT$/,
    () => ({
      code: "not-found",
      message: "The file is not there any more. It may have been moved or deleted.",
    }),
  ],
  [
    /^SQLITE_CONSTRAINT_FOREIGNKEY$/,
    (doing) => ({ code: "invalid", message: `Something this refers to is not there. ${safe[doing]}` }),
  ],
  [
    /^SQLITE_CONSTRAINT/,
    (doing) => ({ code: "invalid", message: `This does not fit the rest of the engagement. ${safe[doing]}` }),
  ],
  [
    /^SQLITE_TOOBIG$/,
    (doing) => ({ code: "too-large", message: `This is larger than a workbook can hold. ${safe[doing]}` }),
  ],
];

function describe(code: string, doing: Doing): Described {
  const match = known.find(([pattern]) => pattern.test(code));
  if (match) return match[1](doing);
  return {
    code: "unexpected",
    message: `The file could not be read or written. ${safe[doing]} Try again, and look at the disk if it happens twice.`,
  };
}
