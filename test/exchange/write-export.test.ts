import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ExportRequest } from "../../electron/exchange/protocol.ts";
import { writeExport } from "../../electron/exchange/write-export.ts";
import { importJson } from "../../electron/store/open-json.ts";
import { sample } from "../bench/tenfold.ts";
import { scratchFolder } from "../builders/folder.ts";
import { readBack } from "./read-back.ts";

const { workbook, contents } = await sample();
const common = { type: "export", workbook, today: "2026-11-16", locale: "en-GB", version: "1.2.3" } as const;
const steering = (path: string): ExportRequest => ({
  ...common,
  kind: "steering",
  thumbnails: new Map(),
  path,
});
const json = (path: string): ExportRequest => ({ ...common, kind: "json", contents, path });

describe("writing an export", () => {
  test.each([
    ["a workbook", steering],
    ["open JSON", json],
  ] as const)(
    "of %s tells how far it is, never less than before, and ends at all of it",
    async (_, request) => {
      const path = join(scratchFolder(), "export");
      const told: (readonly [number, string])[] = [];
      await writeExport(request(path), (fraction, doing) => told.push([fraction, doing]));
      const fractions = told.map(([fraction]) => fraction);
      expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
      expect(fractions.at(-1)).toBe(1);
      expect(fractions.length).toBeGreaterThan(3);
      expect(told.every(([fraction, doing]) => fraction >= 0 && fraction <= 1 && doing !== "")).toBe(true);
    },
  );

  test("leaves a whole workbook at the path", async () => {
    const path = join(scratchFolder(), "export");
    await writeExport(steering(path), () => undefined);
    expect([...(await readBack(path)).keys()][0]).toBe("Summary");
  });

  test("of open JSON holds the whole engagement, with the attachments themselves", async () => {
    const path = join(scratchFolder(), "export");
    await writeExport(json(path), () => undefined);
    const back = await importJson(readFileSync(path, "utf8"));
    expect(back.workbook).toEqual(workbook);
    expect([...back.contents]).toEqual(contents);
  });

  test("never writes over a file that is there", async () => {
    const path = join(scratchFolder(), "export");
    writeFileSync(path, "someone's work");
    await expect(writeExport(steering(path), () => undefined)).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(path, "utf8")).toBe("someone's work");
  });

  test("says with the system's own code why it could not write", async () => {
    const path = join(scratchFolder(), "gone", "export");
    await expect(writeExport(steering(path), () => undefined)).rejects.toMatchObject({ code: "ENOENT" });
    expect(existsSync(path)).toBe(false);
  });
});
