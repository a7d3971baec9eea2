import { largestThumbnail } from "../../../shared/ipc/contract.ts";

/** Longest side of a thumbnail, pixels: sharp at twice the size in which it is shown. */
const longestSide = 480;
const qualities = [0.82, 0.6, 0.35] as const;

/** A small JPEG of a picture, at most `largestThumbnail` bytes; null when the picture cannot be read. */
export async function makeThumbnail(picture: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const decoded = await createImageBitmap(picture).catch(() => null);
  if (!decoded) return null;
  try {
    const canvas = drawSmall(decoded);
    for (const quality of qualities) {
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality });
      if (blob.size <= largestThumbnail) return new Uint8Array(await blob.arrayBuffer());
    }
    return null;
  } finally {
    decoded.close();
  }
}

function drawSmall(picture: ImageBitmap): OffscreenCanvas {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The window cannot draw.");
  // JPEG knows no transparency; a drawing on a clear ground was made to be seen on white.
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}
