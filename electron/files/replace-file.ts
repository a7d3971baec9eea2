import { randomBytes } from "node:crypto";
import { access, constants, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { openElsewhere, refusalOfWriting, systemCodeOf } from "./file-failure.ts";

/**
 * Writes a file so that the person finds either the old one or the whole new one: `write` makes a temporary file
 * beside it, flushed to the disk, which then takes its place. When anything fails the temporary file is removed and
 * the old one is as it was.
 *
 * @throws Refusal when the target is open elsewhere or the system refuses; whatever else `write` throws.
 */
export async function replaceFile(
  target: string,
  write: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  if (await isMarkedAsOpen(target)) throw openElsewhere(target);
  // Beside the target, since only within one disk does a rename replace at once.
  const temporaryPath = join(dirname(target), `.uptake-${randomBytes(6).toString("hex")}.part`);
  try {
    await access(dirname(target), constants.W_OK);
    await write(temporaryPath);
    await rename(temporaryPath, target);
    await flushFolder(dirname(target));
  } catch (error) {
    await rm(temporaryPath, { force: true }).catch(() => undefined);
    throw refusalOfWriting(systemCodeOf(error), target) ?? error;
  }
}

/** Writes bytes as `replaceFile` does. */
export function replaceFileWith(target: string, bytes: Uint8Array): Promise<void> {
  return replaceFile(target, async (temporaryPath) => {
    const file = await open(temporaryPath, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Excel and LibreOffice leave a marker beside a file they have open; elsewhere than on Windows nothing else tells. */
async function isMarkedAsOpen(target: string): Promise<boolean> {
  const [folder, name] = [dirname(target), basename(target)];
  const markers = [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(2)}`];
  const found = await Promise.all(markers.map((marker) => exists(join(folder, marker))));
  return found.includes(true);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** Makes the rename itself last through a power cut; not every system lets a folder be flushed. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows: the rename is journalled there.
  }
}
