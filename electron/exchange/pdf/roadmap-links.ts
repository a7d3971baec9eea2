import type { LinkPiece } from "../../../shared/report/roadmap-links.ts";

/**
 * What of a link crosses a row, drawn with the edges of boxes: they meet from row to row whatever heights these have.
 * A link from an end comes down on the bar; one between starts goes round on the left of both.
 */
export function linkHtml(piece: LinkPiece): string {
  const looks = [
    "link",
    piece.part,
    piece.link === "start-to-start" ? "starts" : "ends",
    piece.down ? "down" : "up",
    ...(piece.part === "out" && piece.at < piece.from ? ["back"] : []),
    ...(piece.critical ? ["tight"] : []),
  ].join(" ");
  return `<span class="${looks}" style="${spanOf(piece)}"></span>${headOf(piece)}`;
}

/** An arrow of its own, to explain it. */
export const linkLegend = `<span class="link in starts down" style="left:20%;width:65%"></span><span class="head right" style="left:85%"></span>`;

function spanOf(piece: LinkPiece): string {
  const other = piece.part === "out" ? piece.from : piece.part === "in" ? piece.to : piece.at;
  const from = Math.min(piece.at, other);
  return `left:${percent(from)};width:${percent(Math.abs(other - piece.at))}`;
}

function headOf(piece: LinkPiece): string {
  if (piece.part !== "in") return "";
  const direction = piece.link === "start-to-start" ? "right" : piece.down ? "down" : "up";
  return `<span class="head ${direction}${piece.critical ? " tight" : ""}" style="left:${percent(piece.to)}"></span>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
