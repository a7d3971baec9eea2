import { placesOf, type Place } from "./bar-places.ts";
import type { Bar } from "./bars.ts";
import type { TimeScale } from "./time-scale.ts";
import { dateInColumn } from "./words.ts";

/** The lines of actions that are drawn, by the action. */
export function drawnLines(grid: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const lines = new Map<string, HTMLElement>();
  for (const line of grid.querySelectorAll<HTMLElement>("[data-action]"))
    lines.set(line.dataset["action"] ?? "", line);
  return lines;
}

/** Moves the parts of a line that is drawn to where they belong, without drawing it anew. */
export function paintBar(line: HTMLElement, bar: Bar, scale: TimeScale): void {
  const at = placesOf(bar, scale);
  const part = (name: string) => line.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const mark = part("bar");
  if (!mark) return;
  put(mark, at.bar);
  mark.toggleAttribute("data-critical", bar.critical);
  put(part("slack"), at.slack);
  put(part("whisker"), at.whisker);
  put(part("forecast"), at.forecast);
  putAt(part("handle"), at.handle);
  putAt(part("late-word"), at.lateWord);
}

/** Says another finish in the column of a line that is drawn. */
export function paintFinish(line: HTMLElement, finish: string): void {
  const words = line.querySelector(`[data-part="finish"]`)?.firstChild;
  if (words) words.nodeValue = dateInColumn(finish);
}

function put(part: HTMLElement | null, place: Place | null): void {
  if (!part) return;
  part.hidden = place === null;
  if (!place) return;
  part.style.marginLeft = `${place.left}px`;
  part.style.width = `${place.width}px`;
}

function putAt(part: HTMLElement | null, left: number): void {
  if (part) part.style.marginLeft = `${left}px`;
}
