import { listPackage } from "@electron/asar";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { expect, test } from "@playwright/test";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./launch.ts";

const run = promisify(execFile);

let release: string;
let app: string;

test.skip(process.platform !== "linux", "the packed app is looked at where its folder has the Linux names");
test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  release = await mkdtemp(join(tmpdir(), "uptake-release-"));
  const args = ["scripts/package.mjs", "--dir", `--config.directories.output=${release}`];
  await run(process.execPath, args, { cwd: root });
  app = join(release, "linux-unpacked");
});

test.afterAll(() => rm(release, { recursive: true, force: true }));

test("the packed app cannot be used as Node, debugged, or made to run other code", async () => {
  const fuses = await getCurrentFuseWire(join(app, "uptake"));
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
  for (const fuse of off) expect(fuses[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE);
  for (const fuse of on) expect(fuses[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE);
});

test("the packed app holds the bundles and the addon, and no sources", async () => {
  const archive = join(app, "resources/app.asar");
  const files = listPackage(archive, { isPack: false });
  expect(files).toContain("/out/main/main.js");
  expect(files).toContain("/out/preload/preload.cjs");
  expect(files).toContain("/out/renderer/index.html");
  expect(files.filter((file) => /\.(tsx?|map|c|cpp|h)$/.test(file))).toEqual([]);
  const outside = files.filter((file) => !/^\/(package\.json|(out|assets|node_modules)(\/|$))/.test(file));
  expect(outside).toEqual([]);
  const packages = files.flatMap((file) => /^\/node_modules\/([^/]+)$/.exec(file)?.[1] ?? []);
  expect(packages).toEqual(["better-sqlite3"]);
  expect((await readdir(join(app, "resources"))).toSorted()).toEqual(["app.asar", "app.asar.unpacked"]);
});

const flags = ["--no-sandbox", "--ozone-platform=headless", "--disable-gpu"];

test("the packed app reads its sample and writes it, each in a process of its own", async () => {
  const to = join(release, "written");
  const args = [...flags, "export", "sample", "--to", to, "--what", "steering"];
  const { stdout } = await run(join(app, "uptake"), args);
  expect(stdout.trim()).toMatch(/\.xlsx$/);
  expect((await stat(stdout.trim())).size).toBeGreaterThan(100_000);
});

test("the packed app starts", async () => {
  const { stdout } = await run(join(app, "uptake"), [...flags, "--help"]);
  expect(stdout).toMatch(/uptake/i);
});
