import { BrowserWindow } from "electron";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { escaped } from "./html.ts";
import { pageStyle } from "./page-style.ts";

export interface PrintedPage {
  /** The document's title, and the words at the foot of every page. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** HTML of the body; everything in it that a person wrote is escaped. */
  readonly body: string;
  readonly paper: "a4" | "letter";
  /** Folder of the window's page, which has the typeface. */
  readonly pages: string;
}

/** Nothing runs in the page and nothing is fetched: it is words, a style and two typefaces. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** Margins, inches. */
const margins = { top: 0.65, right: 0.7, bottom: 0.75, left: 0.7 };

/** Prints a page as a PDF in a window of its own that nobody sees. @throws when the page cannot be shown or printed. */
export async function printPage(page: PrintedPage): Promise<Uint8Array> {
  const html = await documentOf(page);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString("base64")}`);
    return await window.webContents.printToPDF({
      pageSize: page.paper === "letter" ? "Letter" : "A4",
      margins,
      printBackground: true,
      generateTaggedPDF: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: footOf(page),
    });
  } finally {
    window.destroy();
  }
}

async function documentOf({ title, language, body, pages }: PrintedPage): Promise<string> {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${await typefaces(pages)}${pageStyle}</style>
</head>
<body>${body}</body>
</html>`;
}

function footOf({ title }: PrintedPage): string {
  const style = `display:flex;justify-content:space-between;width:100%;margin:0 ${margins.left}in;color:#586565;font:7pt system-ui,sans-serif`;
  const number = `<span><span class="pageNumber"></span> of <span class="totalPages"></span></span>`;
  return `<div style="${style}"><span>${escaped(title)}</span>${number}</div>`;
}

/** The window's typeface for Latin letters, and for the rarer ones; where it is not found the system's own serves. */
async function typefaces(pages: string): Promise<string> {
  const folder = join(pages, "assets");
  const names = await readdir(folder);
  const faces = [
    ["Inter", "inter-latin-wght-normal"],
    ["Inter Extended", "inter-latin-ext-wght-normal"],
  ] as const;
  const found = await Promise.all(
    faces.map(async ([family, stem]) => {
      const name = names.find((each) => each.startsWith(stem) && each.endsWith(".woff2"));
      if (name === undefined) return "";
      const bytes = await readFile(join(folder, name));
      return `@font-face { font-family: "${family}"; font-weight: 100 900; src: url(data:font/woff2;base64,${bytes.toString("base64")}); }`;
    }),
  );
  return found.join("\n");
}
