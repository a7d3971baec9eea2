import { strToU8 } from "fflate";
import type { Book, Chart, Picture, Sheet } from "../../../shared/report/model.ts";
import { chartXml } from "./chart.ts";
import { element, xmlHead } from "./xml.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const drawingNamespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": relationships,
};
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** English metric units of a point. */
const emuPerPoint = 12_700;
/** Points between a picture and its cell's borders. */
const inset = 5;

export interface Drawings {
  /** New parts by path. */
  readonly added: Readonly<Record<string, Uint8Array>>;
  /** Paths of the sheets that now have a drawing, as their relation rId1. */
  readonly sheets: readonly string[];
  /** Entries of the content types. */
  readonly contentTypes: string;
}

/** The drawings of all sheets that have pictures or charts, with their media and relations. */
export function drawSheets({ sheets }: Book): Drawings {
  const parts = new Parts();
  sheets.forEach((sheet, i) => {
    if (sheet.pictures.length + sheet.charts.length > 0) parts.addSheet(sheet, i + 1);
  });
  return parts.finish();
}

class Parts {
  readonly #added: Record<string, Uint8Array> = {};
  readonly #sheets: string[] = [];
  readonly #overrides: string[] = [];
  readonly #extensions = new Set<string>();
  #drawings = 0;
  #charts = 0;
  #media = 0;

  addSheet(sheet: Sheet, number: number): void {
    this.#drawings += 1;
    const drawing = `drawing${this.#drawings}.xml`;
    const relations: string[] = [];
    const relate = (type: "image" | "chart", target: string): string => {
      const id = `rId${relations.length + 1}`;
      relations.push(relation(id, type, target));
      return id;
    };
    const anchors = [
      ...sheet.pictures.map((picture, i) =>
        pictureAnchor(picture, i + 1, relate("image", `../media/${this.#addMedia(picture)}`)),
      ),
      ...sheet.charts.map((chart, i) =>
        chartAnchor(
          chart,
          sheet.pictures.length + i + 1,
          relate("chart", `../charts/${this.#addChart(chart)}`),
        ),
      ),
    ];
    this.#add(`xl/drawings/${drawing}`, element("xdr:wsDr", drawingNamespaces, ...anchors));
    this.#add(`xl/drawings/_rels/${drawing}.rels`, relationsPart(relations));
    this.#add(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationsPart([relation("rId1", "drawing", `../drawings/${drawing}`)]),
    );
    this.#override(`/xl/drawings/${drawing}`, "application/vnd.openxmlformats-officedocument.drawing+xml");
    this.#sheets.push(`xl/worksheets/sheet${number}.xml`);
  }

  finish(): Drawings {
    const defaults = [...this.#extensions].map((extension) =>
      element("Default", { Extension: extension, ContentType: `image/${extension}` }),
    );
    return {
      added: this.#added,
      sheets: this.#sheets,
      contentTypes: [...defaults, ...this.#overrides].join(""),
    };
  }

  #addMedia({ bytes, mediaType }: Picture): string {
    this.#media += 1;
    const extension = mediaType === "image/png" ? "png" : "jpeg";
    const name = `image${this.#media}.${extension}`;
    this.#extensions.add(extension);
    this.#added[`xl/media/${name}`] = bytes;
    return name;
  }

  #addChart(chart: Chart): string {
    this.#charts += 1;
    const name = `chart${this.#charts}.xml`;
    this.#add(`xl/charts/${name}`, chartXml(chart));
    this.#override(`/xl/charts/${name}`, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    return name;
  }

  #add(path: string, xml: string): void {
    this.#added[path] = strToU8(xmlHead + xml);
  }

  #override(partName: string, contentType: string): void {
    this.#overrides.push(element("Override", { PartName: partName, ContentType: contentType }));
  }
}

function relation(id: string, type: "image" | "chart" | "drawing", target: string): string {
  return element("Relationship", { Id: id, Type: `${relationships}/${type}`, Target: target });
}

function relationsPart(relations: readonly string[]): string {
  return element("Relationships", { xmlns: packageRelationships }, ...relations);
}

function corner(name: "xdr:from" | "xdr:to", column: number, row: number, offset: number): string {
  const text = (tag: string, content: number) => element(tag, {}, String(content));
  return element(
    name,
    {},
    text("xdr:col", column - 1),
    text("xdr:colOff", offset * emuPerPoint),
    text("xdr:row", row - 1),
    text("xdr:rowOff", offset * emuPerPoint),
  );
}

function pictureAnchor(picture: Picture, id: number, relationId: string): string {
  const size = {
    cx: Math.round(picture.width * emuPerPoint),
    cy: Math.round(picture.height * emuPerPoint),
  };
  return element(
    "xdr:oneCellAnchor",
    {},
    corner("xdr:from", picture.column, picture.row, inset),
    element("xdr:ext", size),
    element(
      "xdr:pic",
      {},
      element(
        "xdr:nvPicPr",
        {},
        element("xdr:cNvPr", { id: id + 1, name: `Picture ${id}`, descr: picture.description }),
        element("xdr:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: 1 })),
      ),
      element(
        "xdr:blipFill",
        {},
        element("a:blip", { "r:embed": relationId }),
        element("a:stretch", {}, element("a:fillRect")),
      ),
      element(
        "xdr:spPr",
        {},
        element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
        element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      ),
    ),
    element("xdr:clientData"),
  );
}

function chartAnchor(chart: Chart, id: number, relationId: string): string {
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: id + 1, name: chart.title, descr: chart.description }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespace },
        element("c:chart", { "xmlns:c": chartNamespace, "r:id": relationId }),
      ),
    ),
  );
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", chart.from.column, chart.from.row, 0),
    corner("xdr:to", chart.to.column, chart.to.row, 0),
    frame,
    element("xdr:clientData"),
  );
}
