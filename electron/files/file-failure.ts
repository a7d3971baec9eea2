import { basename } from "node:path";
import { Refusal } from "../refusal.ts";

/** What the file system says when it refuses, in words for the person; null for anything but such a refusal. */
export function refusalOfWriting(systemCode: string | null, path: string): Refusal | null {
  const name = `“${basename(path)}”`;
  switch (systemCode) {
    case "ENOSPC":
    case "EDQUOT":
      return new Refusal(
        "disk-full",
        `There is no room left on the disk for ${name}. Nothing was changed. Free some space or choose another folder.`,
      );
    case "EROFS":
      return new Refusal(
        "read-only",
        `${name} cannot be written: the disk is read-only. Nothing was changed. Choose another folder.`,
      );
    case "EACCES":
    case "EPERM":
      return new Refusal(
        "read-only",
        `${name} cannot be written: it is open in another program, or the folder does not allow it. Nothing was changed. Close it there or choose another folder.`,
      );
    case "EBUSY":
    case "ETXTBSY":
      return openElsewhere(path);
    case "ENOENT":
    case "ENOTDIR":
    case "EEXIST":
      return new Refusal(
        "not-found",
        `The folder for ${name} is not there any more. Nothing was written. Choose another folder.`,
      );
    case "EISDIR":
      return new Refusal("invalid", `${name} is a folder. Nothing was changed. Choose another name.`);
    case "ENAMETOOLONG":
      return new Refusal(
        "invalid",
        "This file name is too long for the disk. Nothing was written. Choose a shorter one.",
      );
    default:
      return null;
  }
}

export function openElsewhere(path: string): Refusal {
  return new Refusal(
    "locked",
    `“${basename(path)}” is open in another program. Nothing was changed. Close it there and try again, or choose another name.`,
  );
}

/** Node's `code` of a failed system call, such as `ENOSPC`; null for any other error. */
export function systemCodeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
