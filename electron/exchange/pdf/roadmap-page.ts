import type { PageSpan } from "../../../shared/report/roadmap-axis.ts";
import type { PlanRow, RoadmapPage } from "../../../shared/report/roadmap-page.ts";
import { afterWords, planColumns } from "../../../shared/report/roadmap-paper.ts";
import { dateWords } from "../../../shared/report/words.ts";
import { escaped } from "./html.ts";
import { linkHtml, linkLegend } from "./roadmap-links.ts";

/** The plan as HTML, without its head: a table with its own axis on every page. */
export function roadmapHtml(page: RoadmapPage): string {
  const about = [page.system, page.client].filter((each) => each !== "");
  const marks = `${page.ticks.map((tick) => tickOf(tick, "")).join("")}${nowOf(page)}`;
  const head = headOf(page);
  const tables = page.pages.map((rows) => {
    const body = rows.map(({ row, links }) => rowHtml(row, marks + links.map(linkHtml).join("")));
    return `<table class="plan">${columns}<thead>${head}</thead><tbody>${body.join("")}</tbody></table>`;
  });
  return [
    `<h1>Roadmap</h1>`,
    `<p class="about">${about.map(escaped).join(" · ")}</p>`,
    legend(page.today !== null),
    ...tables,
  ].join("\n");
}

const columns = `<colgroup>${planColumns.map(({ percent: wide }) => `<col style="width:${wide}%">`).join("")}<col></colgroup>`;

/** What the marks mean, with the marks themselves. */
function legend(withToday: boolean): string {
  const sign = (mark: string, words: string) => `<li><span class="sign">${mark}</span>${words}</li>`;
  return `<ul class="legend">${[
    sign(
      `<span class="bar" style="left:0;width:100%"><span style="width:50%"></span></span>`,
      "planned, the dark part done",
    ),
    sign(
      `<span class="bar critical" style="left:0;width:100%"></span>`,
      "critical: when it slips, the end slips",
    ),
    sign(`<span class="slack" style="left:0;width:100%"></span>`, "slack: may slip so far"),
    sign(linkLegend, "waits for (also under “After”)"),
    sign(`<span class="diamond" style="left:50%"></span>`, "milestone"),
    ...(withToday ? [sign(`<span class="now" style="left:50%"></span>`, "today")] : []),
  ].join("")}</ul>`;
}

function headOf(page: RoadmapPage): string {
  const names = planColumns.map(({ name }) => `<th scope="col">${name}</th>`);
  const ticks = page.ticks.map((tick, i) => tickOf(tick, tickName(tick.date, page.quarters, i === 0)));
  return `<tr>${names.join("")}<th class="time" scope="col">${ticks.join("")}</th></tr>`;
}

/** "Feb", or "Q1", and below the first of a year, or of the axis, the year. */
function tickName(date: string, quarters: boolean, first: boolean): string {
  const [year = "", month = "1"] = date.split("-");
  const name = quarters ? `Q${Math.ceil(Number(month) / 3)}` : (monthNames[Number(month) - 1] ?? "");
  return first || Number(month) === 1 ? `${name}<br>${year}` : name;
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function tickOf(span: PageSpan, name: string): string {
  return `<span class="tick" style="${placed(span)}">${name}</span>`;
}

function nowOf({ today }: RoadmapPage): string {
  return today === null ? "" : `<span class="now" style="left:${percent(today)}"></span>`;
}

/** @param behind what the row's time has behind its own marks */
function rowHtml(row: PlanRow, behind: string): string {
  switch (row.kind) {
    case "heading":
      return `<tr class="part"><th colspan="${planColumns.length}" scope="rowgroup">${escaped(row.title)}</th><td class="time">${behind}</td></tr>`;
    case "milestone": {
      const mark = row.at === null ? "" : `<span class="diamond" style="left:${percent(row.at)}"></span>`;
      return lineHtml(["", escaped(row.title), "", "", "", dateWords(row.date)], behind + mark);
    }
    case "action":
      return actionHtml(row, behind);
  }
}

function actionHtml(row: Extract<PlanRow, { readonly kind: "action" }>, behind: string): string {
  const [start = "", finish = ""] = [row.start, row.finish].map((date) =>
    date === null ? "" : dateWords(date),
  );
  const state = row.dropped ? "dropped" : row.late ? "late" : "";
  const ends =
    state === ""
      ? finish
      : `<span class="${state}">${[finish, state].filter((each) => each !== "").join(", ")}</span>`;
  const slack = row.slack ? `<span class="slack" style="${placed(row.slack)}"></span>` : "";
  return lineHtml(
    [`A${row.rank}`, escaped(row.title), escaped(row.owner), afterWords(row.after), start, ends],
    behind + slack + barOf(row),
  );
}

function barOf({ bar, critical, dropped, progress }: Extract<PlanRow, { readonly kind: "action" }>): string {
  if (!bar) return "";
  const looks = ["bar", ...(critical ? ["critical"] : []), ...(dropped ? ["gone"] : [])].join(" ");
  return `<span class="${looks}" style="${placed(bar)}"><span style="width:${percent(progress)}"></span></span>`;
}

/** @param cells HTML */
function lineHtml(cells: readonly string[], time: string): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td class="time">${time}</td></tr>`;
}

function placed({ from, to }: PageSpan): string {
  return `left:${percent(from)};width:${percent(to - from)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
