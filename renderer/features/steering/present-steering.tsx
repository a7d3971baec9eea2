import type { ReactNode } from "react";
import { lateWords } from "../../../shared/domain/steering/words.ts";
import { upcomingTitle, upcomingWord } from "../../../shared/domain/steering/words.ts";
import type { SteeringDecision } from "../../../shared/domain/steering.ts";
import { decisionStateTitles } from "../../../shared/workbook/words.ts";
import { useSteering } from "../../state/derived.ts";
import { shownDate } from "../../state/today.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { shownChance } from "./outlook.tsx";
import classes from "./present-steering.module.css";

/** How many lines of a list fit on a wall: of decisions, and of what has a sentence of reasons below it. */
const mostDecisions = 6;
const mostReasons = 4;

/** What is asked for, beside what was settled; for the present view, which gives the title. */
export function PresentDecisions() {
  const { asked, decided } = useSteering();
  return (
    <div className={classes["sides"]}>
      <Side
        title="Asked for"
        most={mostDecisions}
        none="Nothing is asked for"
        items={asked.map((each) => (
          <Decided key={each.decision.id} {...each} />
        ))}
      />
      <Side
        title="Settled"
        most={mostDecisions}
        none="Nothing was settled yet"
        items={decided.map((each) => (
          <Decided key={each.decision.id} {...each} />
        ))}
      />
    </div>
  );
}

/** What is late and why, beside what comes next and how likely the wanted day is. */
export function PresentOutlook() {
  const { late, next, chance } = useSteering();
  const { actions } = useWorkbook();
  const nameOf = (id: string) => actions.get(id)?.title ?? "";
  return (
    <div className={classes["slide"]}>
      {chance && chance.steeringDate !== null && chance.chance !== null ? (
        <p className={classes["chance"]}>
          <strong>{shownChance(chance.chance)}</strong> that everything is finished by{" "}
          {shownDate(chance.steeringDate)}; with 80 % by {shownDate(chance.date80)}
        </p>
      ) : null}
      <div className={classes["sides"]}>
        <Side
          title="Late, and why"
          most={mostReasons}
          none="Nothing is late"
          items={late.map((each) => (
            <li key={each.entry.action.id}>
              {each.entry.action.title}
              <span className={classes["below"]}>{lateWords(each, nameOf).split("\n")[0]}</span>
            </li>
          ))}
        />
        <Side
          title="The next 90 days"
          most={mostReasons + 1}
          none="Nothing begins or ends"
          items={next.map((event, i) => (
            <li key={`${event.date} ${event.kind} ${i}`}>
              {upcomingTitle(event)}
              <span className={classes["below"]}>
                {shownDate(event.date)} · {upcomingWord(event)}
              </span>
            </li>
          ))}
        />
      </div>
    </div>
  );
}

function Side(props: {
  readonly title: string;
  readonly none: string;
  readonly most: number;
  readonly items: readonly ReactNode[];
}) {
  const { items, most } = props;
  return (
    <section aria-label={props.title}>
      <h2 className={classes["head"]}>{props.title}</h2>
      {items.length === 0 ? <p className={classes["quiet"]}>{props.none}</p> : null}
      <ul className={classes["list"]}>{items.slice(0, most)}</ul>
      {items.length > most ? <p className={classes["quiet"]}>and {items.length - most} more</p> : null}
    </section>
  );
}

function Decided({ decision, overdue }: SteeringDecision) {
  const person = useWorkbook().people.get(decision.personId ?? "")?.name;
  const words = [
    decision.state === "asked" ? null : decisionStateTitles[decision.state],
    person ?? null,
    decision.date === null ? null : `${decision.state === "asked" ? "by " : ""}${shownDate(decision.date)}`,
    overdue ? "overdue" : null,
  ].filter((word) => word !== null);
  return (
    <li>
      {decision.title}
      <span className={classes["below"]} data-overdue={overdue || undefined}>
        {words.join(" · ")}
      </span>
    </li>
  );
}
