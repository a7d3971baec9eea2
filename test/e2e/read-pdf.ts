import { inflateSync } from "node:zlib";

/**
 * Reads a PDF as Chromium writes them: objects one after another, streams deflated, fonts named in the content after
 * the number of their object, text as glyph numbers that the font's own table turns into letters.
 */
export function readPdf(bytes: Buffer): { readonly pages: number; readonly words: string } {
  const objects = objectsOf(bytes);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const [number, { head }] of objects) {
    const letters = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (letters !== undefined) fonts.set(`F${number}`, lettersOf(objects.get(letters)?.stream ?? ""));
  }
  const all = [...objects.values()];
  return {
    pages: all.filter(({ head }) => /\/Type\s*\/Page\b/.test(head)).length,
    words: all
      .map(({ stream }) => textOf(stream, fonts))
      .join("\n")
      .replace(/\s+/g, " "),
  };
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const plain = bytes.toString("latin1");
  const found = plain.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, number = "", content = ""]) => {
      const at = content.search(/\bstream\n/);
      const head = at < 0 ? content : content.slice(0, at);
      const stream = at < 0 ? "" : content.slice(at + "stream\n".length);
      return [number, { head, stream: head.includes("/FlateDecode") ? inflated(stream) : stream }];
    }),
  );
}

function inflated(stream: string): string {
  const end = stream.lastIndexOf("\nendstream");
  return inflateSync(Buffer.from(stream.slice(0, end), "latin1")).toString("latin1");
}

/** Letters by glyph number, in four hexadecimal digits. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const letter = (hex: string, further = 0) =>
    String.fromCharCode(...[...hex.matchAll(/.{4}/g)].map(([code]) => parseInt(code, 16) + further));
  for (const [, block = ""] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph, letter(hex));
  for (const [, block = ""] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = "", last = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = parseInt(first, 16); at <= parseInt(last, 16); at += 1)
        letters.set(at.toString(16).toUpperCase().padStart(4, "0"), letter(hex, at - parseInt(first, 16)));
  return letters;
}

/** The words that a content stream shows, one line for each piece of text. */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let words = "";
  for (const [token, named, shown] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|((?:<[0-9A-F]+>|\[[^\]]*\]) ?T[jJ])|ET\b/g,
  )) {
    if (named !== undefined) font = fonts.get(named);
    else if (shown === undefined) words += token === "ET" ? "\n" : "";
    else
      for (const [, glyphs = ""] of shown.matchAll(/<([0-9A-F]+)>/g))
        for (const [glyph] of glyphs.matchAll(/.{4}/g)) words += font?.get(glyph) ?? "";
  }
  return words;
}
