import type { Chart, ChartSeries } from "../../../shared/report/model.ts";
import { formats, palette } from "../../../shared/report/style.ts";
import { fontName } from "./style-models.ts";
import { element, escapeXml, value } from "./xml.ts";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/** The chart part: horizontal bars, first label on top, figures at the bars instead of an axis. */
export function chartXml(chart: Chart): string {
  const stacked = chart.kind === "stacked-bars";
  const bars = element(
    "c:barChart",
    {},
    value("c:barDir", "bar"),
    value("c:grouping", stacked ? "stacked" : "clustered"),
    value("c:varyColors", 0),
    ...chart.series.map((series, i) => seriesXml(chart, series, i)),
    value("c:gapWidth", stacked ? 45 : 40),
    ...(stacked ? [value("c:overlap", 100)] : []),
    value("c:axId", categoryAxis),
    value("c:axId", valueAxis),
  );
  return element(
    "c:chartSpace",
    namespaces,
    value("c:roundedCorners", 0),
    element(
      "c:chart",
      {},
      titleXml(chart.title),
      value("c:autoTitleDeleted", 0),
      element("c:plotArea", {}, element("c:layout"), bars, categoryAxisXml(), valueAxisXml(chart)),
      ...(chart.series.length > 1 ? [legendXml()] : []),
      value("c:plotVisOnly", 1),
      value("c:dispBlanksAs", "gap"),
    ),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    textProperties(900, palette.ink),
  );
}

function seriesXml(chart: Chart, series: ChartSeries, i: number): string {
  return element(
    "c:ser",
    {},
    value("c:idx", i),
    value("c:order", i),
    element("c:tx", {}, element("c:v", {}, escapeXml(series.name))),
    element("c:spPr", {}, fill(series.colour)),
    value("c:invertIfNegative", 0),
    labelsXml(chart, series),
    element("c:cat", {}, textsXml(chart)),
    element("c:val", {}, figuresXml(chart, series)),
  );
}

/** Figures at the end of a bar, or within its part of a stack in letters that stand out from it. */
function labelsXml(chart: Chart, series: ChartSeries): string {
  const stacked = chart.kind === "stacked-bars";
  const ink = stacked && series.lightInk ? "FFFFFF" : palette.ink;
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: chart.labelFormat, sourceLinked: 0 }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    textProperties(800, ink),
    value("c:dLblPos", stacked ? "ctr" : "outEnd"),
    value("c:showLegendKey", 0),
    value("c:showVal", 1),
    value("c:showCatName", 0),
    value("c:showSerName", 0),
    value("c:showPercent", 0),
    value("c:showBubbleSize", 0),
  );
}

function textsXml({ labels, labelTexts }: Chart): string {
  const points = labelTexts.map((text, idx) => element("c:pt", { idx }, element("c:v", {}, escapeXml(text))));
  return element(
    "c:strRef",
    {},
    element("c:f", {}, escapeXml(labels)),
    element("c:strCache", {}, value("c:ptCount", points.length), ...points),
  );
}

function figuresXml(chart: Chart, { range, values }: ChartSeries): string {
  const points = values.flatMap((figure, idx) =>
    figure === null ? [] : [element("c:pt", { idx }, element("c:v", {}, String(figure)))],
  );
  return element(
    "c:numRef",
    {},
    element("c:f", {}, escapeXml(range)),
    element(
      "c:numCache",
      {},
      element("c:formatCode", {}, escapeXml(formats[chart.format])),
      value("c:ptCount", values.length),
      ...points,
    ),
  );
}

function categoryAxisXml(): string {
  return element(
    "c:catAx",
    {},
    value("c:axId", categoryAxis),
    element("c:scaling", {}, value("c:orientation", "maxMin")),
    value("c:delete", 0),
    value("c:axPos", "l"),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "low"),
    element("c:spPr", {}, element("a:ln", { w: 9525 }, fill(palette.line))),
    textProperties(900, palette.ink),
    value("c:crossAx", valueAxis),
    value("c:crosses", "autoZero"),
    value("c:auto", 1),
    value("c:lblAlgn", "ctr"),
    value("c:lblOffset", 100),
    value("c:noMultiLvlLbl", 0),
  );
}

function valueAxisXml({ most, format }: Chart): string {
  return element(
    "c:valAx",
    {},
    value("c:axId", valueAxis),
    element("c:scaling", {}, value("c:orientation", "minMax"), value("c:max", most), value("c:min", 0)),
    value("c:delete", 1),
    value("c:axPos", "t"),
    element("c:numFmt", { formatCode: formats[format], sourceLinked: 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    value("c:crossAx", categoryAxis),
    value("c:crosses", "autoZero"),
    value("c:crossBetween", "between"),
  );
}

function titleXml(text: string): string {
  const run = { lang: "en-GB", sz: 1100, b: 1 };
  return element(
    "c:title",
    {},
    element(
      "c:tx",
      {},
      element(
        "c:rich",
        {},
        element("a:bodyPr"),
        element("a:lstStyle"),
        element(
          "a:p",
          {},
          element("a:pPr", {}, element("a:defRPr", { sz: 1100, b: 1 })),
          element(
            "a:r",
            {},
            element("a:rPr", run, fill(palette.accentDark), element("a:latin", { typeface: fontName })),
            element("a:t", {}, escapeXml(text)),
          ),
        ),
      ),
    ),
    value("c:overlay", 0),
  );
}

function legendXml(): string {
  return element(
    "c:legend",
    {},
    value("c:legendPos", "b"),
    value("c:overlay", 0),
    textProperties(900, palette.ink),
  );
}

function fill(colour: string): string {
  return element("a:solidFill", {}, value("a:srgbClr", colour));
}

function textProperties(size: number, ink: string): string {
  return element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element(
        "a:pPr",
        {},
        element("a:defRPr", { sz: size }, fill(ink), element("a:latin", { typeface: fontName })),
      ),
      element("a:endParaRPr", { lang: "en-GB" }),
    ),
  );
}
