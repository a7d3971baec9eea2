import { writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { checkCompiler } from "../../scripts/setup/addon.mjs";
import { isInstalled } from "../../scripts/setup/dependencies.mjs";
import { Failure, inOneLine } from "../../scripts/setup/failure.mjs";
import { isTooOld } from "../../scripts/setup/newer-node.mjs";
import { cacheFolder } from "../../scripts/setup/places.mjs";
import { refuseMissing } from "../../scripts/setup/system-libraries.mjs";

describe("errors", () => {
  test("an expected failure is shown as its message", () => {
    expect(inOneLine(new Failure("what to do"))).toBe("what to do");
  });

  test("a mistake of ours keeps its stack", () => {
    expect(inOneLine(new TypeError("oops"))).toBeNull();
  });

  test.runIf(process.platform === "linux")("a full disk says so", async () => {
    const error = await writeFile("/dev/full", "x").catch((reason: unknown) => reason);
    expect(inOneLine(error)).toMatch(/^No disk space left/);
  });

  test("a folder that cannot be made is named", () => {
    const error = Object.assign(new Error("ENOENT"), {
      code: "ENOENT",
      syscall: "mkdir",
      path: "/read-only",
    });
    expect(inOneLine(error)).toBe("The folder at /read-only cannot be made: is that disk read-only?");
  });

  test("a folder that may not be written to is named", () => {
    const error = Object.assign(new Error("EACCES"), { code: "EACCES", path: "/somewhere" });
    expect(inOneLine(error)).toBe("Not allowed to write at /somewhere: check who owns that folder.");
  });
});

describe("system libraries", () => {
  test("the missing ones are named with the line to type", () => {
    const listed = [
      "\tlinux-vdso.so.1 (0x00007ffd3)",
      "\tlibnss3.so => not found",
      "\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f3)",
      "\tlibgtk-3.so.0 => not found",
    ].join("\n");
    expect(() => refuseMissing(listed)).toThrow(
      /libnss3\.so, libgtk-3\.so\.0\): apt-get install -y --no-install-recommends .*libgtk-3-0 libnss3/,
    );
  });

  test("a complete system passes", () => {
    expect(() => refuseMissing("\tlibc.so.6 => /lib/libc.so.6 (0x1)\n")).not.toThrow();
  });
});

test("a missing compiler is named with the line to type", () => {
  expect(() => checkCompiler({ PATH: "/nowhere" })).toThrow(
    "apt-get install -y --no-install-recommends g++ make python3",
  );
});

test.each([
  ["20.20.2", true],
  ["22.17.1", true],
  ["22.18.0", false],
  ["24.0.0", false],
])("Node %s is too old: %s", (version, old) => {
  expect(isTooOld(version)).toBe(old);
});

describe("the cache folder", () => {
  test("follows XDG_CACHE_HOME", () => {
    expect(cacheFolder({ XDG_CACHE_HOME: "/x" }, "linux")).toBe(join("/x", "uptake"));
  });

  test("is where each system keeps such things", () => {
    expect(cacheFolder({}, "linux")).toBe(join(homedir(), ".cache/uptake"));
    expect(cacheFolder({}, "darwin")).toBe(join(homedir(), "Library/Caches/uptake"));
    expect(cacheFolder({ LOCALAPPDATA: "/local" }, "win32")).toBe(join("/local", "uptake/Cache"));
  });
});

describe("installed packages", () => {
  const a = { version: "1.0.0", integrity: "sha512-a" };
  const elsewhere = { version: "1.0.0", integrity: "sha512-b", optional: true };
  const wanted = {
    packages: { "": {}, "node_modules/a": a, "node_modules/for-another-system": elsewhere },
  };

  test("are complete without the optional ones of other systems", () => {
    expect(isInstalled(wanted, { packages: { "node_modules/a": a } })).toBe(true);
  });

  test("are not complete when one is missing, differs or is no longer wanted", () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    const other = { ...a, version: "1.0.1" };
    expect(isInstalled(wanted, { packages: { "node_modules/a": other } })).toBe(false);
    const extra = { "node_modules/a": a, "node_modules/old": a };
    expect(isInstalled(wanted, { packages: extra })).toBe(false);
  });
});

test("set-up says what it does on the error stream only", async () => {
  const { say } = await import("../../scripts/setup/failure.mjs");
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const errors = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  say("working");
  expect(out).not.toHaveBeenCalled();
  expect(errors).toHaveBeenCalledWith("uptake: working\n");
});
