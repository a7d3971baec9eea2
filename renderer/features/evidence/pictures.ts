import type { Attachment } from "../../../shared/workbook/model.ts";

/** Media types that the window can show; others are kept and given back, not shown. */
const shownTypes: ReadonlySet<string> = new Set([
  "image/png",
  "image/jpeg",
  "image/gif",
  "image/webp",
  "image/avif",
  "image/bmp",
]);

export function isShownPicture(mediaType: string): boolean {
  return shownTypes.has(mediaType);
}

/** Address of an attachment of the open engagement. */
export function attachmentUrl({ id }: Pick<Attachment, "id">): string {
  return `app://uptake/attachment/${id}`;
}

/** Address of its small picture. */
export function thumbnailUrl({ id }: Pick<Attachment, "id">): string {
  return `app://uptake/thumbnail/${id}`;
}
