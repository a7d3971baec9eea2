import { Text, UnstyledButton } from "@mantine/core";
import type { Verdict } from "../../../../shared/domain/triage.ts";
import type { StepNumber } from "../../../../shared/methodology/triage-steps.ts";
import { barrierTitles, remedyTitles, verdictTitles } from "../../../../shared/workbook/words.ts";
import { VerdictMark } from "../../../ui/verdict-mark.tsx";
import { stepWith } from "./step-standing.ts";
import classes from "./triage.module.css";

/** What the product says of every verdict, so that nobody takes it for more than it is. */
export const whatTriageIs = "A reasoned procedure, not a validated test: it orders what you know.";

/** A verdict with why, what would help and what is still open. */
export function VerdictPanel(props: {
  readonly verdict: Verdict;
  /** Leads to a step; left out where there is no step to go to. */
  readonly onStep?: (step: StepNumber) => void;
}) {
  const { verdict, onStep } = props;
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
      <Why verdict={verdict} />
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
                <OpenStep number={number} onStep={onStep} />
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

/** The reasons; that a step is open is said once, under what to find out. */
function Why({ verdict: { kind, reasons, open } }: { readonly verdict: Verdict }) {
  const said = kind === "undetermined" ? reasons.filter(({ step }) => !open.includes(step)) : reasons;
  return (
    <Part title="Why">
      <ul className={classes["plain"]}>
        {said.map(({ step, text }) => (
          <li key={step}>{text}</li>
        ))}
        {said.length < reasons.length ? (
          <li>
            {reasons.length - said.length === 1
              ? (reasons.find(({ step }) => open.includes(step))?.text ?? "")
              : `${reasons.length - said.length} steps are not known or have no evidence yet.`}
          </li>
        ) : null}
      </ul>
    </Part>
  );
}

function OpenStep(props: {
  readonly number: StepNumber;
  readonly onStep: ((step: StepNumber) => void) | undefined;
}) {
  const { number, onStep } = props;
  const words = (
    <>
      <span className={classes["stepNumber"]}>{number}</span>
      {stepWith(number).short}
    </>
  );
  if (!onStep) return <span className={classes["openStep"]}>{words}</span>;
  return (
    <UnstyledButton className={classes["openStep"]} onClick={() => onStep(number)}>
      {words}
    </UnstyledButton>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={classes["partTitle"]}>{title}</h3>
      {children}
    </section>
  );
}
