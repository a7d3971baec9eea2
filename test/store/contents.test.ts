import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { largestAttachment, largestThumbnail } from "../../shared/ipc/contract.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { EngagementStore } from "../../electron/store/apply-command.ts";
import { jpeg, pdf, png } from "../builders/files.ts";
import { newStore, openStore, failureOf, refusalOf, workbookFile } from "./scratch.ts";

const now = "2026-11-16T12:00:00.000Z";

/** Stores a file and attaches it to a new piece of evidence. */
async function attach(
  store: EngagementStore,
  id: string,
  fileName: string,
  bytes: Uint8Array,
  thumbnail: Uint8Array | null = null,
) {
  const stored = await store.storeContent(fileName, bytes, thumbnail);
  store.run(`add-${id}`, attachCommand(id, fileName, stored), now);
  return stored;
}

function attachCommand(
  id: string,
  fileName: string,
  stored: Awaited<ReturnType<EngagementStore["storeContent"]>>,
): Command {
  const evidence = {
    id,
    title: fileName,
    kind: "document",
    note: "",
    source: "",
    url: "",
    date: null,
  } as const;
  return { type: "evidence/add", evidence, attachment: { id: `at-${id}`, fileName, ...stored }, place: null };
}

const countOf = (store: EngagementStore) =>
  store.database.prepare("SELECT count(*) FROM contents").pluck().get();

describe("an attachment", () => {
  it.each([
    ["whiteboard.png", png(4, 3), "image/png"],
    ["photo.JPG", jpeg(), "image/jpeg"],
    ["photo.jpg", png(2, 2), "image/png"],
    ["bonus plan.pdf", pdf(), "application/pdf"],
    ["minutes.txt", strToU8("Owner: nobody — “it is IT’s”"), "text/plain"],
    ["export.csv", strToU8("name;role\nÅse;manager\n"), "text/plain"],
    [
      "export-latin1.csv",
      Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x0a]),
      "application/octet-stream",
    ],
    [
      "policy.docx",
      officeFile(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      ),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    [
      "figures.xlsx",
      officeFile(
        "xl/workbook.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      ),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
  ])("%s is known by its bytes and comes back as it went in", async (fileName, bytes, mediaType) => {
    const path = workbookFile();
    const store = openStore(path);
    expect(await attach(store, "v1", fileName, bytes)).toMatchObject({ mediaType, byteCount: bytes.length });
    store.close();
    const { bytes: kept, ...about } = openStore(path).readAttachment("at-v1");
    expect(about).toEqual({ fileName, mediaType });
    expect(Buffer.from(kept).equals(bytes)).toBe(true);
  });

  it("of 25 MB is kept; one byte more is refused with what to do", async () => {
    const store = newStore();
    const bytes = new Uint8Array(largestAttachment).fill(0x41);
    await attach(store, "v1", "log.txt", bytes);
    expect(store.readAttachment("at-v1").bytes).toHaveLength(largestAttachment);
    const failure = await refusalOf(
      store.storeContent("log.txt", new Uint8Array(largestAttachment + 1), null),
    );
    expect(failure.code).toBe("too-large");
    expect(failure.message).toBe(
      "This file has 26 MB; up to 25 MB can be attached. Make it smaller, or add a link to where it is.",
    );
  });

  it.each([
    ["an empty file", "a.txt", new Uint8Array(), /is empty/],
    ["a text file named .png", "chart.png", strToU8("not a picture"), /named .png but holds no picture/],
    ["a PDF named .jpg", "scan.jpg", pdf(), /named .jpg but holds no picture/],
    ["a cut-off picture", "photo.png", png(4, 4).subarray(0, 6), /holds no picture/],
    ["a Windows program under another name", "plan.pdf", windowsProgram(), /Programs and scripts/],
    [
      "a Linux program",
      "tool",
      strToU8("\u007fELF\u0002\u0001\u0001" + "\0".repeat(60)),
      /Programs and scripts/,
    ],
    ["a shell script", "notes.txt", strToU8("#!/bin/sh\nrm -rf ~\n"), /Programs and scripts/],
    ["a script by its name", "read me.js", strToU8("alert(1)"), /Programs and scripts/],
    ["a name that hides its ending", "photo.png.exe. ", png(1, 1), /Programs and scripts/],
  ])("that is %s is refused", async (_, fileName, bytes, message) => {
    const store = newStore();
    const failure = await refusalOf(store.storeContent(fileName, bytes, null));
    expect(failure.code).toBe("invalid");
    expect(failure.message).toMatch(message);
    expect(countOf(store)).toBe(0);
  });

  it("attached twice is kept once, and a thumbnail that comes later is added", async () => {
    const store = newStore();
    await attach(store, "v1", "a.png", png(4, 4));
    expect(store.readThumbnail("at-v1")).toBeNull();
    await attach(store, "v2", "b.png", png(4, 4), jpeg());
    expect(countOf(store)).toBe(1);
    expect(Buffer.from(store.readThumbnail("at-v1") ?? []).equals(jpeg())).toBe(true);
    expect([...store.readContents()]).toHaveLength(1);
  });

  it("keeps no thumbnail that is not a small picture", async () => {
    const store = newStore();
    for (const thumbnail of [strToU8("text"), Buffer.concat([jpeg(), Buffer.alloc(largestThumbnail)])]) {
      expect((await refusalOf(store.storeContent("a.png", png(4, 4), thumbnail))).code).toBe("invalid");
    }
    expect(countOf(store)).toBe(0);
  });

  it("whose content was never kept, or is another, is refused", async () => {
    const store = newStore();
    const stored = await store.storeContent("a.txt", strToU8("kept"), null);
    const other = { ...stored, sha256: "0".repeat(64) };
    expect(failureOf(() => store.run("c1", attachCommand("v1", "a.txt", other), now)).code).toBe("invalid");
    expect(
      failureOf(() =>
        store.run("c2", attachCommand("v1", "a.png", { ...stored, mediaType: "image/png" }), now),
      ).code,
    ).toBe("invalid");
    expect(store.workbook.attachments.size).toBe(0);
  });

  it("that is gone cannot be read", () => {
    expect(failureOf(() => newStore().readAttachment("none")).code).toBe("not-found");
  });
});

describe("a content that no attachment uses", () => {
  it("stays while undo can bring the attachment back, and goes when nothing can", async () => {
    const path = workbookFile();
    const store = openStore(path);
    await store.storeContent("never attached.txt", strToU8("draft"), null);
    await attach(store, "v1", "a.txt", strToU8("evidence"));
    store.run("c2", { type: "evidence/remove", ids: ["v1"] }, now);
    expect(store.sweepContents()).toBe(1);
    store.undo(now);
    expect(Buffer.from(store.readAttachment("at-v1").bytes).toString()).toBe("evidence");
    store.undo(now);
    expect(store.sweepContents()).toBe(0);
    store.redo(now);
    expect(store.workbook.attachments.size).toBe(1);
  });
});

function officeFile(part: string, type: string): Uint8Array {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
  return zipSync({ "[Content_Types].xml": strToU8(types), [part]: strToU8("<x/>") });
}

function windowsProgram(): Uint8Array {
  return Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]);
}
