import { Text, UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import type { Reason, StepAnswer, Verdict } from "../../../../shared/domain/triage.ts";
import type { StepNumber } from "../../../../shared/methodology/triage-steps.ts";
import { barrierTitles, remedyTitles, verdictTitles } from "../../../../shared/workbook/words.ts";
import { VerdictMark } from "../../../ui/verdict-mark.tsx";
import { StandingMark } from "./standing-mark.tsx";
import { standingOf, stepWith, type StepStanding } from "./step-standing.ts";
import classes from "./triage.module.css";

type Steps = ReadonlyMap<StepNumber, StepAnswer>;

/** What the product says of every verdict, so that nobody takes it for more than it is. */
export const whatTriageIs = "A reasoned procedure, not a validated test: it orders what you know.";

/** A verdict with why, what would help and what is still open. */
export function VerdictPanel(props: {
  readonly verdict: Verdict;
  readonly steps: Steps;
  /** Leads to a step; left out where there is no step to go to. */
  readonly onStep?: (step: StepNumber) => void;
}) {
  const { verdict, steps, onStep } = props;
  return (
    <div className={classes["verdict"]}>
      <div role="status">
        <div className={classes["verdictName"]}>
          <VerdictMark kind={verdict.kind} size={22} />
        </div>
        <Text size="sm" c="dimmed">
          {verdictTitles[verdict.kind].meaning}
        </Text>
        {verdict.barriers.length > 0 ? (
          <Text size="sm">{`In the way: ${verdict.barriers.map((kind) => barrierTitles[kind]).join(", ")}.`}</Text>
        ) : null}
      </div>
      <Why verdict={verdict} steps={steps} />
      {verdict.remedies.length > 0 ? (
        <Part title="What would help">
          <ul className={classes["plain"]}>
            {verdict.remedies.map((remedy) => (
              <li key={remedy}>{remedyTitles[remedy]}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title="Find out next">
        {verdict.open.length === 0 ? (
          <Text size="sm" c="dimmed">
            Every step is answered and has evidence.
          </Text>
        ) : (
          <ul className={classes["open"]}>
            {verdict.open.map((number) => (
              <li key={number}>
                <OpenStep
                  number={number}
                  standing={standingOf(stepWith(number), steps.get(number))}
                  onStep={onStep}
                />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Text size="xs" c="dimmed">
        {whatTriageIs}
      </Text>
    </div>
  );
}

/** The reasons, and of an undetermined gap first of all the answers that nothing shows. */
function Why({ verdict, steps }: { readonly verdict: Verdict; readonly steps: Steps }) {
  const lines = verdict.kind === "undetermined" ? whyUndetermined(verdict, steps) : verdict.reasons;
  return (
    <Part title="Why">
      <ul className={classes["plain"]}>
        {lines.map(({ step, text }) => (
          <li key={step}>{text}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Each reason, but steps that were never answered in one line: they are listed under what to find out. */
function whyUndetermined({ reasons, open }: Verdict, steps: Steps): readonly Reason[] {
  const said: Reason[] = [];
  const unanswered: Reason[] = [];
  for (const reason of reasons) {
    const answer = steps.get(reason.step);
    if (!open.includes(reason.step)) said.push(reason);
    else if (answer && answer.answer !== "unknown") {
      const text = `Step ${reason.step}, “${stepWith(reason.step).short}”, is answered ${answer.answer}, but no evidence shows it.`;
      said.push({ step: reason.step, text });
    } else unanswered.push(reason);
  }
  const [first] = unanswered;
  if (!first) return said;
  if (unanswered.length === 1) return [...said, first];
  return [
    ...said,
    { step: first.step, text: `${unanswered.length} steps before a verdict are not known yet.` },
  ];
}

function OpenStep(props: {
  readonly number: StepNumber;
  readonly standing: StepStanding;
  readonly onStep: ((step: StepNumber) => void) | undefined;
}) {
  const { number, onStep } = props;
  const words = (
    <>
      <span className={classes["stepNumber"]}>{number}</span>
      <span className={classes["openName"]}>{stepWith(number).short}</span>
      <StandingMark standing={props.standing} />
    </>
  );
  if (!onStep) return <span className={classes["openStep"]}>{words}</span>;
  return (
    <UnstyledButton className={classes["openStep"]} onClick={() => onStep(number)}>
      {words}
    </UnstyledButton>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={classes["partTitle"]}>{title}</h3>
      {children}
    </section>
  );
}
