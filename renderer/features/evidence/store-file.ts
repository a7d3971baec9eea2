import { largestAttachment } from "../../../shared/ipc/contract.ts";
import { failure, success, type Result } from "../../../shared/ipc/result.ts";
import type { Attachment } from "../../../shared/workbook/model.ts";
import { api } from "../../api.ts";
import { shownBytes } from "../../ui/shown-bytes.ts";
import { isShownPicture } from "./pictures.ts";
import { makeThumbnail } from "./thumbnail.ts";

/**
 * Has a file's content kept in the engagement, with a small picture when it is one. Resolves to the attachment's row,
 * which a command then records; a file that cannot be taken resolves to a failure that says why and changes nothing.
 */
export async function storeFile(engagementId: string, file: File): Promise<Result<Attachment>> {
  const refused = refusalOf(file);
  if (refused) return refused;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) {
    return failure(
      "invalid",
      `“${file.name}” could not be read, so it was not attached. It may be a folder, or it was moved meanwhile. Choose the file again.`,
    );
  }
  const maybePicture = file.type.startsWith("image/") || file.type === "";
  const thumbnail = maybePicture ? await makeThumbnail(new Blob([bytes], { type: file.type })) : null;
  const stored = await api.workbook.storeContent({
    engagementId,
    fileName: file.name,
    bytes: new Uint8Array(bytes),
    thumbnail,
  });
  if (!stored.ok) return failure(stored.error.code, stored.error.message, stored.error.detail ?? file.name);
  if (thumbnail === null && isShownPicture(stored.value.mediaType) && maybePicture) {
    return failure(
      "invalid",
      `“${file.name}” could not be read as a picture, so it was not attached. The file itself is untouched. Open it in a picture viewer, save it again, and attach that.`,
    );
  }
  return success({ id: crypto.randomUUID(), fileName: file.name, ...stored.value });
}

/** Reasons that need no look at the content. */
function refusalOf(file: File): ReturnType<typeof failure> | null {
  if (file.size > largestAttachment) {
    return failure(
      "too-large",
      `“${file.name}” has ${shownBytes(file.size)}; up to ${Math.floor(largestAttachment / 1024 / 1024)} MB can be attached. Make it smaller, or add a link to where it is.`,
    );
  }
  if (file.size === 0)
    return failure("invalid", `“${file.name}” is empty or a folder, so there is nothing to attach.`);
  return null;
}
