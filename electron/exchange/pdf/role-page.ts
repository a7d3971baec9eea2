import type { NeedLine, RoleSheet } from "../../../shared/report/role-sheet.ts";
import { hrStateTitles, needStateTitles } from "../../../shared/workbook/words.ts";
import { escaped, lines } from "./html.ts";

/** What stands where nothing was said. */
const nothing = `<p class="nothing">Not described yet</p>`;

/** The page of a role as HTML, without its head. */
export function rolePage(sheet: RoleSheet): string {
  const about = [
    sheet.group ? `${sheet.group.name}, ${sheet.group.headcount} people` : "",
    sheet.system,
    sheet.client,
  ].filter((each) => each !== "");
  return [
    `<h1>${escaped(sheet.title)}</h1>`,
    `<p class="about">${about.map(escaped).join(" · ")}</p>`,
    sheet.message === "" ? "" : `<p class="message">${lines(sheet.message)}</p>`,
    `<div class="pair">${part("Duties before", text(sheet.dutiesBefore))}${part("Duties after", text(sheet.dutiesAfter))}</div>`,
    `<div class="pair">${part("Performance criteria", list(sheet.criteria))}${part("Every week", list(sheet.goals.map(goalWords)))}</div>`,
    needs("What others need from this role’s data", "Who needs it", sheet.needs),
    needs("What this role needs from others", "Who enters it", sheet.owed),
    hr(sheet),
  ].join("\n");
}

function goalWords({ sentence, note }: RoleSheet["goals"][number]): string {
  return note === "" ? sentence : `${sentence} (${note})`;
}

function part(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

function text(words: string): string {
  return words === "" ? nothing : `<p>${lines(words)}</p>`;
}

function list(items: readonly string[]): string {
  return items.length === 0
    ? nothing
    : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
}

function needs(title: string, who: string, found: readonly NeedLine[]): string {
  if (found.length === 0) return "";
  const rows = found.map(
    (need) =>
      `<tr><td>${escaped(need.what)}</td><td>${escaped(need.who)}</td><td>${escaped(need.byWhen)}</td><td>${needStateTitles[need.state]}</td></tr>`,
  );
  const head = `<thead><tr><th>What</th><th>${who}</th><th>By when</th><th>State</th></tr></thead>`;
  return part(title, `<table>${head}<tbody>${rows.join("")}</tbody></table>`);
}

function hr({ hr: items, conditions, hrNote }: RoleSheet): string {
  const heads = items.map(({ title }) => `<th>${title}</th>`).join("");
  const cells = items.map(({ state }) => `<td>${hrStateTitles[state]}</td>`).join("");
  return part(
    "HR",
    [
      `<table class="hr"><thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`,
      conditions.length === 0 ? "" : `<p>${conditions.map(escaped).join(". ")}.</p>`,
      hrNote === "" ? "" : `<p>${lines(hrNote)}</p>`,
    ].join(""),
  );
}
