import { Button, Text, UnstyledButton } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { TriagedRound } from "../../../../shared/domain/gap-triage.ts";
import { triageSteps } from "../../../../shared/methodology/triage-steps.ts";
import { practiceTitles } from "../../../../shared/workbook/words.ts";
import { stepId } from "../../../../shared/workbook/row-ids.ts";
import { shownMoment } from "../../../state/today.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { VerdictMark } from "../../../ui/verdict-mark.tsx";
import { showEvidence } from "../../evidence/show-evidence.ts";
import { StandingMark } from "./standing-mark.tsx";
import { answerTitles, standingOf } from "./step-standing.ts";
import classes from "./triage.module.css";
import { useTriageKeys } from "./use-triage-keys.ts";

/** The rounds of a gap, newest first, each with its verdict; nothing while there is only one. */
export function Rounds(props: {
  readonly rounds: readonly TriagedRound[];
  readonly shownId: string;
  readonly onShow: (roundId: string) => void;
}) {
  if (props.rounds.length < 2) return null;
  return (
    <section aria-label="Rounds">
      <h3 className={classes["partTitle"]}>Rounds</h3>
      <ul className={classes["open"]}>
        {props.rounds.map(({ round, verdict }) => (
          <li key={round.id}>
            <UnstyledButton
              className={classes["round"]}
              aria-current={round.id === props.shownId || undefined}
              onClick={() => props.onShow(round.id)}
            >
              <span>{`Round ${round.number}`}</span>
              <VerdictMark kind={verdict.kind} />
              <span className={classes["quiet"]}>{shownMoment(round.startedAt)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An earlier round as it was recorded; only the newest one is worked on. */
export function RoundRecord({
  round,
  onNewest,
  onRemove,
}: {
  readonly round: TriagedRound;
  readonly onNewest: () => void;
  readonly onRemove: () => void;
}) {
  const { round: about } = round;
  useTriageKeys({ Escape: onNewest });
  return (
    <section className={classes["step"]} aria-label={`Round ${about.number}`}>
      <h2 className={classes["question"]}>{`Round ${about.number}, ${shownMoment(about.startedAt)}`}</h2>
      <Text size="sm" c="dimmed">
        An earlier round, kept as it was. The newest round gives the verdict.
      </Text>
      <table className={classes["record"]}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Answer</th>
            <th scope="col">Stands</th>
            <th scope="col">Evidence and note</th>
          </tr>
        </thead>
        <tbody>
          {triageSteps.map((step) => {
            const answer = round.steps.get(step.number);
            return (
              <tr key={step.number}>
                <th scope="row">{`${step.number} ${step.short}`}</th>
                <td>{answer ? answerTitles[answer.answer] : ""}</td>
                <td>
                  <StandingMark standing={standingOf(step, answer)} />
                </td>
                <td>
                  <RecordedSupport
                    roundId={about.id}
                    step={step.number}
                    evidenceIds={round.evidenceIds.get(step.number) ?? []}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {about.practice === null ? null : (
        <Text size="sm">{`Practice: ${practiceTitles[about.practice]}.`}</Text>
      )}
      {about.objection === "" ? null : <Text size="sm">{`Objection: “${about.objection}”`}</Text>}
      <footer className={classes["stepFoot"]}>
        <Button variant="default" onClick={onNewest}>
          Show the newest round
        </Button>
        <Button variant="subtle" color="gray" leftSection={<IconTrash size={16} />} onClick={onRemove}>
          Remove this round
        </Button>
      </footer>
    </section>
  );
}

function RecordedSupport(props: {
  readonly roundId: string;
  readonly step: (typeof triageSteps)[number]["number"];
  readonly evidenceIds: readonly string[];
}) {
  const workbook = useWorkbook();
  const note = workbook.triageSteps.get(stepId(props))?.note ?? "";
  return (
    <>
      {props.evidenceIds.map((id) => (
        <UnstyledButton
          key={id}
          className={classes["support"]}
          onClick={() => showEvidence(workbook, id, props.evidenceIds)}
        >
          {workbook.evidence.get(id)?.title ?? ""}
        </UnstyledButton>
      ))}
      {note}
    </>
  );
}
