import { useSteering } from "../../state/derived.ts";
import { shownDate } from "../../state/today.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { DraftDateInput } from "../../ui/draft-date.tsx";
import classes from "./steering.module.css";

/** When the plan will be finished, beside the day the committee wants. */
export function Outlook() {
  const { chance } = useSteering();
  const recorded = useWorkbook().programme.get("programme")?.steeringDate ?? null;
  return (
    <section aria-label="Outlook" className={classes["outlook"]}>
      <DraftDateInput
        label="Everything finished by"
        recorded={recorded}
        onSend={(steeringDate) => run({ type: "programme/update", patch: { steeringDate } })}
      />
      {chance === null ? (
        <p className={classes["quiet"]}>
          Nothing is scheduled yet, so that nothing can be said of when it will be finished.
        </p>
      ) : (
        <dl className={classes["figures"]}>
          <Figure
            term="Probability of that"
            value={chance.chance === null ? "–" : shownChance(chance.chance)}
            title="Along the longest path; paths of nearly the same length make it a little less."
          />
          <Figure term="Expected finish" value={shownDate(chance.expectedFinish)} />
          <Figure term="With 80 %" value={shownDate(chance.date80)} />
          <Figure term="With 95 %" value={shownDate(chance.date95)} />
        </dl>
      )}
    </section>
  );
}

/** A probability as people say it; never quite certain when it is not. */
export function shownChance(chance: number): string {
  if (chance > 0.99 && chance < 1) return "over 99 %";
  if (chance > 0 && chance < 0.01) return "under 1 %";
  return `${Math.round(chance * 100)} %`;
}

function Figure(props: { readonly term: string; readonly value: string; readonly title?: string }) {
  return (
    <div title={props.title}>
      <dt>{props.term}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
