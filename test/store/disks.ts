import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { scratchFolder } from "./scratch.ts";

const isRoot = process.getuid?.() === 0;

/** Whether this run may make disks of its own: as root on Linux, where nothing forbids it. Asked by trying. */
export const canMount = process.platform === "linux" && isRoot && tryToMount();

function tryToMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "uptake-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", [folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder on a disk of its own with so many megabytes. */
export function smallDisk(megabytes: number): string {
  const folder = scratchFolder();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder]);
  onTestFinished(() => {
    execFileSync("umount", ["--lazy", folder]);
  });
  return folder;
}

/** Root may write everything on a writable disk, so for root the disk itself is made read-only. */
export const canForbidWriting = !isRoot || canMount;

/** Makes a folder and the file in it read-only until the test is over. */
export function forbidWriting(file: string): void {
  const folder = join(file, "..");
  if (isRoot) {
    execFileSync("mount", ["--bind", "-o", "ro", folder, folder]);
    onTestFinished(() => {
      execFileSync("umount", [folder]);
    });
  } else {
    chmodSync(file, 0o400);
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
  }
}
