import { elements } from "../../../shared/methodology/elements.ts";
import { isOpen, type RoadmapEntry } from "../../../shared/domain/roadmap.ts";
import { useRoadmap } from "../../state/derived.ts";
import { shownMonth } from "../../state/today.ts";
import classes from "./present-roadmap.module.css";

/** How many actions of an element fit on a wall. */
const most = 6;

/** What is still to be done, element by element, under the month it begins in; for the present view, which gives the title. */
export function PresentRoadmap() {
  const open = useRoadmap().filter(isOpen);
  return (
    <div className={classes["elements"]}>
      {elements.map((element) => {
        const entries = open.filter(({ action }) => action.element === element.id);
        return (
          <section key={element.id} className={classes["element"]} aria-label={element.title}>
            <h2 className={classes["title"]}>
              <span className={classes["number"]}>{element.number}</span>
              {element.title}
            </h2>
            {entries.length === 0 ? <p className={classes["quiet"]}>Nothing left to do</p> : null}
            {[...byMonth(entries.slice(0, most))].map(([month, members]) => (
              <div key={month}>
                <h3 className={classes["month"]}>{month}</h3>
                <ul className={classes["list"]}>
                  {members.map(({ action, late }) => (
                    <li key={action.id}>
                      {action.title}
                      {late ? <span className={classes["late"]}> late</span> : null}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {entries.length > most ? (
              <p className={classes["quiet"]}>and {entries.length - most} more</p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

function byMonth(entries: readonly RoadmapEntry[]): ReadonlyMap<string, readonly RoadmapEntry[]> {
  return Map.groupBy(entries, ({ start }) => (start === null ? "Not scheduled" : shownMonth(start)));
}
