import { BrowserWindow } from "electron";
import { pageMargins } from "../../../shared/report/print.ts";
import { escaped } from "./html.ts";
import { pageStyle, typeface } from "./page-style.ts";

export interface PrintedPage {
  /** The document's title, and the words at the foot of every page. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** HTML of the body; everything in it that a person wrote is escaped. */
  readonly body: string;
  readonly paper: "a4" | "letter";
  /** Upright unless it is said. */
  readonly landscape?: boolean;
}

/** Nothing runs in the page and nothing is fetched: it is words and a style. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** Prints a page as a PDF in a window of its own that nobody sees. @throws when the page cannot be shown or printed. */
export async function printPage(page: PrintedPage): Promise<Uint8Array> {
  const html = Buffer.from(documentOf(page)).toString("base64");
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${html}`);
    return await window.webContents.printToPDF({
      pageSize: page.paper === "letter" ? "Letter" : "A4",
      landscape: page.landscape ?? false,
      margins: pageMargins,
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

function documentOf({ title, language, body }: PrintedPage): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>${body}</body>
</html>`;
}

function footOf({ title }: PrintedPage): string {
  const style = `display:flex;justify-content:space-between;width:100%;margin:0 ${pageMargins.left}in;color:#586565;font:7pt ${typeface}`;
  const number = `<span><span class="pageNumber"></span> of <span class="totalPages"></span></span>`;
  return `<div style="${style}"><span>${escaped(title)}</span>${number}</div>`;
}
