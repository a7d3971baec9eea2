import { evidenceKindTitles } from "../../workbook/words.ts";
import { quoted, serialOf } from "../address.ts";
import type { EvidenceEntry, Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import { linkCells, linkColumns, type LinkKey } from "../links.ts";
import type { Cell, Picture, Sheet, SheetRow } from "../model.ts";
import { pictureSize } from "../picture-size.ts";
import { printSetup } from "../print.ts";
import {
  cell,
  filterOf,
  formulaCell,
  ordinary,
  placeTable,
  sheetColumns,
  tableRows,
  type ColumnPlan,
  type TablePlace,
} from "../table.ts";

export type EvidenceKey =
  | "ref"
  | "kind"
  | "title"
  | "note"
  | "source"
  | "date"
  | "file"
  | "picture"
  | "url"
  | LinkKey<"finding">
  | LinkKey<"answer">
  | "id";
export type EvidencePlace = TablePlace<EvidenceKey>;

/** Room for a picture in its cell, in points. */
const pictureRoom = { width: 124, height: 93 };

const before: readonly ColumnPlan<EvidenceKey>[] = [
  { key: "ref", header: "Ref", width: 6 },
  { key: "kind", header: "Kind", width: 12 },
  { key: "title", header: "Evidence", width: 34 },
  { key: "note", header: "What it shows", width: 46 },
  { key: "source", header: "Source", width: 26 },
  { key: "date", header: "Date", width: 12.5, head: "headCentre" },
  { key: "file", header: "File", width: 24 },
  { key: "picture", header: "Picture", width: 26, head: "headCentre" },
];

function columnsOf(facts: Facts): readonly ColumnPlan<EvidenceKey>[] {
  return [
    ...before,
    ...linkColumns(
      "finding",
      facts.evidence.map(({ findingIds }) => findingIds),
    ),
    ...linkColumns(
      "answer",
      facts.evidence.map(({ answerIds }) => answerIds),
    ),
    { key: "url", header: "Address", width: 30 },
    { key: "id", header: "Id", width: 8, hidden: true },
  ];
}

export function placeEvidence(facts: Facts): EvidencePlace {
  return placeTable("Evidence", columnsOf(facts), facts.evidence.length);
}

/** What the findings and answers rest on, with small pictures of photos. */
export function evidenceSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const place = layout.evidence;
  const plans = columnsOf(facts);
  const pictures = facts.evidence.flatMap((entry, i) => pictureOf(facts, place, entry, place.firstRow + i));
  const rows = tableRows({
    place,
    plans,
    title: "Evidence",
    back,
    subtitle: "What findings and answers rest on",
    hint: "The files themselves stay in the workbook of the engagement.",
    rows: facts.evidence.map((entry) => evidenceCells(facts, layout, entry)),
    empty: { key: "title", text: "No evidence recorded yet." },
  });
  return {
    ...ordinary,
    name: "Evidence",
    columns: sheetColumns(plans),
    rows: withRoomFor(pictures, rows),
    frozen: { rows: place.headerRow, columns: 3 },
    filter: filterOf(place),
    tab: "detail",
    print: printSetup(facts, "Evidence", place.column("url") - 1, place.lastRow, {
      landscape: true,
      repeatRow: place.headerRow,
    }),
    pictures,
  };
}

function evidenceCells(
  facts: Facts,
  layout: Layout,
  { evidence, ref, answerIds, findingIds }: EvidenceEntry,
): ReadonlyMap<EvidenceKey, Cell> {
  const attachment =
    evidence.attachmentId === null ? undefined : facts.workbook.attachments.get(evidence.attachmentId);
  return new Map<EvidenceKey, Cell>([
    ["ref", cell(ref, "ref")],
    ["kind", cell(evidenceKindTitles[evidence.kind], "body")],
    ["title", cell(evidence.title, "strong")],
    ["note", cell(evidence.note, "body")],
    ["source", cell(evidence.source, "body")],
    ["date", cell(evidence.date === null ? null : serialOf(evidence.date), "centre", "date")],
    ["file", cell(attachment?.fileName ?? "", "body")],
    ["picture", cell(null, "body")],
    ["url", addressCell(evidence.url)],
    ...linkCells(facts, "finding", findingIds, layout.refs),
    ...linkCells(facts, "answer", answerIds, layout.refs),
    ["id", cell(evidence.id, "hint")],
  ]);
}

/** A web address as a link, anything else as the text it is. */
function addressCell(url: string): Cell {
  const safe = /^(https?|mailto):[^\s"]+$/i.test(url) && url.length <= 255;
  return safe ? formulaCell(`HYPERLINK(${quoted(url)})`, url, "linkLeft") : cell(url, "body");
}

function pictureOf(
  facts: Facts,
  place: EvidencePlace,
  { evidence }: EvidenceEntry,
  row: number,
): readonly Picture[] {
  const attachment =
    evidence.attachmentId === null ? undefined : facts.workbook.attachments.get(evidence.attachmentId);
  const bytes = attachment && facts.setting.thumbnails.get(attachment.sha256);
  const size = bytes && pictureSize(bytes);
  if (!bytes || !size) return [];
  const scale = Math.min(pictureRoom.width / size.width, pictureRoom.height / size.height);
  return [
    {
      bytes,
      mediaType: size.mediaType,
      column: place.column("picture"),
      row,
      width: size.width * scale,
      height: size.height * scale,
      description: evidence.title,
    },
  ];
}

function withRoomFor(pictures: readonly Picture[], rows: readonly SheetRow[]): readonly SheetRow[] {
  const heights = new Map(pictures.map(({ row, height }) => [row, height + 10]));
  return rows.map((row, i) => {
    const needed = heights.get(i + 1);
    return needed === undefined ? row : { ...row, height: Math.max(row.height ?? 0, needed) };
  });
}
