import type { PageLine, PageSpan, RoadmapPage } from "../../../shared/report/roadmap-page.ts";
import { dateWords } from "../../../shared/report/words.ts";
import { escaped } from "./html.ts";

/** The plan as HTML, without its head: a table whose head comes again on every page. */
export function roadmapHtml(page: RoadmapPage): string {
  const about = [page.system, page.client].filter((each) => each !== "");
  const marks = `${page.ticks.map((tick) => tickOf(tick, "")).join("")}${nowOf(page)}`;
  const milestones = page.milestones.map(({ title, date, at }) =>
    lineHtml(
      ["", title, "", "", dateWords(date)],
      marks + (at === null ? "" : `<span class="diamond" style="left:${percent(at)}"></span>`),
    ),
  );
  const parts = page.parts.map(
    ({ title, lines }) =>
      `<tr><th class="part" colspan="6" scope="rowgroup">${escaped(title)}</th></tr>${lines.map((line) => actionHtml(line, marks)).join("")}`,
  );
  return [
    `<h1>Roadmap</h1>`,
    `<p class="about">${about.map(escaped).join(" · ")}. An outline marks what is critical: when it slips, the end slips. The vertical line is today.</p>`,
    `<table class="plan">${columns}<thead>${headOf(page)}</thead><tbody>`,
    milestones.length === 0
      ? ""
      : `<tr><th class="part" colspan="6" scope="rowgroup">Milestones</th></tr>${milestones.join("")}`,
    parts.join(""),
    "</tbody></table>",
  ].join("\n");
}

const columns = `<colgroup><col style="width:4%"><col style="width:27%"><col style="width:12%"><col style="width:8.5%"><col style="width:8.5%"><col></colgroup>`;

function headOf(page: RoadmapPage): string {
  const names = ["No.", "Action", "Owner", "Start", "Finish"].map((name) => `<th scope="col">${name}</th>`);
  const ticks = page.ticks.map((tick) => tickOf(tick, tickName(tick.date, page.quarters)));
  return `<tr>${names.join("")}<th class="time" scope="col">${ticks.join("")}</th></tr>`;
}

/** "Jan 27", or "Q1 27". */
function tickName(date: string, quarters: boolean): string {
  const [year = "", month = "1"] = date.split("-");
  const name = quarters ? `Q${Math.ceil(Number(month) / 3)}` : (monthNames[Number(month) - 1] ?? "");
  return `${name} ${year.slice(2)}`;
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function tickOf(span: PageSpan, name: string): string {
  return `<span class="tick" style="${placed(span)}">${name}</span>`;
}

function nowOf({ today }: RoadmapPage): string {
  return today === null ? "" : `<span class="now" style="left:${percent(today)}"></span>`;
}

function actionHtml(line: PageLine, marks: string): string {
  const bar = line.bar
    ? `<span class="bar${line.critical ? " critical" : ""}" style="${placed(line.bar)}"><span style="width:${percent(line.progress)}"></span></span>`
    : "";
  const [start, finish] = [line.start, line.finish].map((date) => (date === null ? "" : dateWords(date)));
  return lineHtml([line.number, line.title, line.owner, start ?? "", finish ?? ""], marks + bar, line.late);
}

function lineHtml(cells: readonly string[], time: string, late = false): string {
  const words = cells.map((cell, i) => {
    const isLate = late && i === cells.length - 1;
    return isLate ? `<td class="late">${escaped(cell)}, late</td>` : `<td>${escaped(cell)}</td>`;
  });
  return `<tr>${words.join("")}<td class="time">${time}</td></tr>`;
}

function placed({ from, to }: PageSpan): string {
  return `left:${percent(from)};width:${percent(to - from)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
