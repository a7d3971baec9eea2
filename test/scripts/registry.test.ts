import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { explainNpm, unpackFromRegistry } from "../../scripts/setup/registry.mjs";

let scratch: string;
let integrity: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "uptake-registry-"));
  await mkdir(join(scratch, "package"));
  await writeFile(join(scratch, "package/hello.txt"), "hello");
  execFileSync("tar", ["-czf", join(scratch, "small-1.0.0.tgz"), "-C", scratch, "package"]);
  const archive = await readFile(join(scratch, "small-1.0.0.tgz"));
  integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
  await mkdir(join(scratch, "into"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true });
});

/** An npm that does what the script says. */
async function npmThat(script: string) {
  const file = join(scratch, "npm-cli.cjs");
  await writeFile(file, script);
  vi.stubEnv("npm_execpath", file);
}

const packs = () => `
  const to = process.argv.find((arg) => arg.startsWith("--pack-destination=")).split("=")[1];
  require("fs").copyFileSync(${JSON.stringify(join(scratch, "small-1.0.0.tgz"))}, to + "/small-1.0.0.tgz");
`;

test("a package with the integrity that is written down is unpacked", async () => {
  await npmThat(packs());
  await unpackFromRegistry({ name: "small", version: "1.0.0", integrity }, join(scratch, "into"));
  expect(await readFile(join(scratch, "into/package/hello.txt"), "utf8")).toBe("hello");
  expect(await readdir(join(scratch, "into"))).toEqual(["package"]);
});

test("a package with another integrity is refused, and nothing of it stays", async () => {
  await npmThat(packs());
  const other = `sha512-${createHash("sha512").update("something else").digest("base64")}`;
  const unpacking = unpackFromRegistry(
    { name: "small", version: "1.0.0", integrity: other },
    join(scratch, "into"),
  );
  await expect(unpacking).rejects.toThrow("small 1.0.0 is not the file it should be (its sha512 differs)");
  expect(await readdir(join(scratch, "into"))).toEqual([]);
});

test("a failing npm is one line", async () => {
  await npmThat(`console.error("npm error code E404\\nnpm error 404 Not Found - small"); process.exit(1);`);
  const unpacking = unpackFromRegistry({ name: "small", version: "1.0.0", integrity }, join(scratch, "into"));
  await expect(unpacking).rejects.toThrow("npm pack small@1.0.0 failed: E404 404 Not Found - small");
});

describe("what npm says becomes", () => {
  const cases = [
    ["npm error code ENOTFOUND\nnpm error network request to https://x failed", /^No network: .*ENOTFOUND/],
    ["npm error code EAI_AGAIN\nnpm error getaddrinfo EAI_AGAIN", /^No network/],
    ["npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write", /^No disk space/],
    [
      "npm error code EINTEGRITY\nnpm error sha512-a integrity checksum failed",
      /not the one in the lock file/,
    ],
    ["npm error code EUSAGE\nnpm error `npm ci` can only install packages when", /do not agree/],
    ["npm error code EACCES\nnpm error syscall mkdir", /^npm ci failed: EACCES syscall mkdir$/],
    ["something else entirely", /^npm ci failed: something else entirely$/],
  ] as const;

  test.each(cases)("%j", (printed, line) => {
    expect(explainNpm("ci", printed)).toMatch(line);
    expect(explainNpm("ci", printed)).not.toContain("\n");
  });
});
