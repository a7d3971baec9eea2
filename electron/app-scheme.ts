import { protocol, type Protocol, type ProtocolRequest, type ProtocolResponse } from "electron";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";

/** Where the page lives: nothing else has this origin. */
export const appOrigin = "app://uptake";
export const pageUrl = `${appOrigin}/index.html`;
/** The page of respondents. */
export const kioskUrl = `${appOrigin}/kiosk/kiosk.html`;

/** A file of the open engagement. */
export interface ServedContent {
  /** As sniffed when it was stored. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Contents of the open engagement by attachment id; null when there is none. */
export interface ContentSource {
  readonly attachment: (id: string) => ServedContent | null;
  readonly thumbnail: (id: string) => ServedContent | null;
}

/** A source for pages that have no business with an engagement's files. */
export const noContents: ContentSource = { attachment: () => null, thumbnail: () => null };

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Mantine writes its colour and spacing variables as style elements and attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** Pictures that are pixels only; anything else could carry script and is not shown. */
const rasterImages: ReadonlySet<string> = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/bmp",
]);

/** Makes `app:` a scheme like `https:`; before `ready`. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: "app", privileges }]);
}

/**
 * Answers `app://uptake/…` with the files of `pagesFolder`, and `attachment/<id>` and `thumbnail/<id>` with contents
 * of the open engagement. Everything else is not found.
 *
 * `protocol.handle` does the same with the web's `Request` and `Response`. For these two classes Node loads its whole
 * network client, and the first page waits for that; so the older form is used.
 */
export function serveApp(protocolOfSession: Protocol, pagesFolder: string, contents: ContentSource): void {
  protocolOfSession.registerBufferProtocol("app", (request, reply) => {
    answer(request, pagesFolder, contents).then(reply, () => reply(notFound));
  });
}

async function answer(
  { url: asked, method }: ProtocolRequest,
  pagesFolder: string,
  contents: ContentSource,
): Promise<ProtocolResponse> {
  const url = new URL(asked);
  if (url.host !== "uptake" || method !== "GET") return notFound;
  const [first, id, ...rest] = url.pathname.slice(1).split("/");
  if (id !== undefined && rest.length === 0 && /^[A-Za-z0-9_-]{1,64}$/.test(id)) {
    if (first === "attachment") return contentResponse(contents.attachment(id));
    if (first === "thumbnail") return contentResponse(contents.thumbnail(id));
  }
  return pageResponse(pagesFolder, url.pathname);
}

async function pageResponse(folder: string, pathname: string): Promise<ProtocolResponse> {
  const segments = pathname.slice(1).split("/");
  // Every segment is a plain file name: no dots first, no separators, nothing percent-encoded. So no path leaves the folder.
  if (!segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(segment))) return notFound;
  const mediaType = mediaTypes[extname(pathname)];
  if (mediaType === undefined) return notFound;
  return {
    data: await readFile(join(folder, ...segments)),
    headers: {
      "Content-Type": mediaType,
      "Content-Security-Policy": contentSecurityPolicy,
      "Cross-Origin-Opener-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  };
}

/** What a client's file says it is, is believed only when it is a picture; it may never act as a page. */
function contentResponse(content: ServedContent | null): ProtocolResponse {
  if (!content) return notFound;
  const shown = rasterImages.has(content.mediaType);
  return {
    data: Buffer.from(content.bytes),
    headers: {
      "Content-Type": shown ? content.mediaType : "application/octet-stream",
      "Content-Disposition": shown ? "inline" : "attachment",
      "Content-Security-Policy": "sandbox",
      "X-Content-Type-Options": "nosniff",
      // A client's file leaves the engagement only when the person saves it.
      "Cache-Control": "no-store",
    },
  };
}

/** A file that is not there, cannot be read, or is none of ours. */
const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };
