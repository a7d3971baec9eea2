import { isOpen, type RoadmapEntry } from "../../../shared/domain/roadmap.ts";
import { phaseIds, phaseOf } from "../../../shared/methodology/phases.ts";
import { useRoadmap, useSchedule } from "../../state/derived.ts";
import { shownDate, shownMonth, shownShortDate, today } from "../../state/today.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { milestonesIn } from "./milestones-in.ts";
import classes from "./present-roadmap.module.css";
import { chancesIn, chanceWords } from "./schedule/chances.ts";

/** How many actions of a column, how many columns, and how many milestones fit on a wall. */
const most = 7;
const mostColumns = 5;
const mostMilestones = 4;

/**
 * What is still to be done: by phase, or by the month it begins in when no action has a phase; below it the milestones
 * to come with their chances. For the present view, which gives the title.
 */
export function PresentRoadmap() {
  const columns = columnsOf(useRoadmap().filter(isOpen));
  const shown = columns.slice(0, mostColumns);
  const left = columns.slice(mostColumns).reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div className={classes["slide"]}>
      <div className={classes["columns"]}>
        {shown.map((column) => (
          <Column key={column.title} {...column} />
        ))}
      </div>
      {left > 0 ? <p className={classes["quiet"]}>Later: {left} more actions</p> : null}
      <Milestones />
    </div>
  );
}

interface ColumnOf {
  readonly title: string;
  readonly entries: readonly RoadmapEntry[];
}

function columnsOf(open: readonly RoadmapEntry[]): readonly ColumnOf[] {
  const byStart = open.toSorted((a, b) => ((a.start ?? "9999") < (b.start ?? "9999") ? -1 : 1));
  if (open.every(({ action }) => action.phase === null))
    return [...Map.groupBy(byStart, monthOf)].map(([title, entries]) => ({ title, entries }));
  const under = Map.groupBy(byStart, ({ action }) => action.phase);
  return [...phaseIds, null].flatMap((phase) => {
    const entries = under.get(phase);
    return entries ? [{ title: phase === null ? "No phase" : phaseOf(phase).title, entries }] : [];
  });
}

function monthOf({ start }: RoadmapEntry): string {
  return start === null ? "Not scheduled" : shownMonth(start);
}

/** The critical and the late are never among those left away. */
function Column({ title, entries }: ColumnOf) {
  const weight = ({ planned, late }: RoadmapEntry) => (planned?.critical || late ? 0 : 1);
  const kept = new Set(entries.toSorted((a, b) => weight(a) - weight(b)).slice(0, most));
  return (
    <section className={classes["column"]} aria-label={title}>
      <h2 className={classes["title"]}>{title}</h2>
      <ul className={classes["list"]}>
        {entries
          .filter((entry) => kept.has(entry))
          .toSorted((a, b) => ((a.finish ?? "9999") < (b.finish ?? "9999") ? -1 : 1))
          .map((entry) => (
            <Line key={entry.action.id} entry={entry} />
          ))}
      </ul>
      {entries.length > most ? <p className={classes["quiet"]}>and {entries.length - most} more</p> : null}
    </section>
  );
}

function Line({ entry: { action, planned, finish, late } }: { readonly entry: RoadmapEntry }) {
  return (
    <li data-critical={planned?.critical || undefined}>
      {action.title}
      <span className={classes["below"]}>
        {finish === null ? "not scheduled" : `by ${shownShortDate(finish)}`}
        {planned?.critical ? ", critical" : ""}
        {late ? <strong className={classes["late"]}>, late</strong> : null}
      </span>
    </li>
  );
}

/** The milestones to come, each with how likely what it waits for is finished by then. */
function Milestones() {
  const workbook = useWorkbook();
  const schedule = useSchedule();
  const all = milestonesIn(workbook);
  const steeringDate = workbook.programme.get("programme")?.steeringDate ?? null;
  const chances = new Map(
    chancesIn(schedule, all, { steeringDate, simulation: null }).map(({ id, analytic }) => [id, analytic]),
  );
  const coming = all.filter(({ date }) => date !== null && date >= today()).slice(0, mostMilestones);
  if (coming.length === 0) return null;
  return (
    <ul className={classes["milestones"]} aria-label="Milestones">
      {coming.map(({ id, title, date }) => {
        const chance = chances.get(id === "steering-date" ? "whole" : id) ?? null;
        return (
          <li key={id}>
            <strong>{date === null ? "" : shownDate(date)}</strong>
            <span className={classes["milestone"]}>{title}</span>
            <span className={classes["quiet"]}>
              {chance === null ? "" : `${chanceWords(chance)} likely in time`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
