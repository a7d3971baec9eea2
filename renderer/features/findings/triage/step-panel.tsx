import { Button, Kbd, SegmentedControl, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconPaperclip } from "@tabler/icons-react";
import type { TriagedRound } from "../../../../shared/domain/gap-triage.ts";
import type { StepAnswer } from "../../../../shared/domain/triage.ts";
import { practices, type Practice, type TriageStep } from "../../../../shared/methodology/triage-steps.ts";
import { practiceTitles } from "../../../../shared/workbook/words.ts";
import { stepId } from "../../../../shared/workbook/row-ids.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import { AttachedEvidence } from "../../evidence/attached-evidence.tsx";
import { useAttachTarget } from "../../evidence/attach-target.ts";
import { StepAnswerChoice } from "./step-answer.tsx";
import { standingOf } from "./step-standing.ts";
import { answerStep, editRound } from "./triage-edits.ts";
import classes from "./triage.module.css";

/** One step: its question, its answer, what shows it, what to ask and what would count as evidence. */
export function StepPanel(props: {
  readonly step: TriageStep;
  readonly round: TriagedRound;
  readonly onAnswer: (answer: StepAnswer["answer"]) => void;
  readonly onAttach: () => void;
  readonly onMove: (by: number) => void;
}) {
  const { step, round } = props;
  const { id: roundId } = round.round;
  const answer = round.steps.get(step.number);
  return (
    <section className={classes["step"]} aria-label={`Step ${step.number}: ${step.short}`}>
      <p className={classes["stepName"]}>{`Step ${step.number} of 10: ${step.short}`}</p>
      <h2 className={classes["question"]}>{step.question}</h2>
      <StepAnswerChoice step={step} answer={answer} onAnswer={props.onAnswer} />
      <StepEvidence step={step} round={round} onAttach={props.onAttach} />
      {step.number === 9 ? <PracticeChoice round={round} /> : null}
      {step.number === 10 ? (
        <DraftTextarea
          key={roundId}
          label="What they object to, in their own words"
          maxRows={4}
          recorded={round.round.objection}
          onSend={(objection) => editRound(roundId, { objection })}
        />
      ) : null}
      <div className={classes["help"]}>
        <HelpList title="What to ask" lines={step.ask} />
        <HelpList title="What would count as evidence" lines={step.evidence} />
      </div>
      <StepNote step={step} roundId={roundId} />
      <footer className={classes["stepFoot"]}>
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={16} />}
          rightSection={<Kbd size="xs">←</Kbd>}
          disabled={step.number === 0}
          onClick={() => props.onMove(-1)}
        >
          Step before
        </Button>
        <Button
          variant="default"
          leftSection={<Kbd size="xs">→</Kbd>}
          rightSection={<IconChevronRight size={16} />}
          disabled={step.number === 10}
          onClick={() => props.onMove(1)}
        >
          Next step
        </Button>
      </footer>
    </section>
  );
}

function StepEvidence(props: {
  readonly step: TriageStep;
  readonly round: TriagedRound;
  readonly onAttach: () => void;
}) {
  const { step, round } = props;
  const place = { kind: "step", step: { roundId: round.round.id, step: step.number } } as const;
  useAttachTarget(place, `step ${step.number}, ${step.short}`);
  const standing = standingOf(step, round.steps.get(step.number));
  return (
    <section className={classes["evidence"]} aria-label="Evidence">
      <div className={classes["evidenceHead"]}>
        <Text size="sm" fw={500}>
          Evidence
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPaperclip size={14} />}
          rightSection={<Kbd size="xs">E</Kbd>}
          onClick={props.onAttach}
        >
          Attach evidence
        </Button>
      </div>
      {standing === "no-evidence" ? (
        <Text size="sm" className={classes["lacking"]} role="note">
          Nothing shows this answer yet, so it counts as not known until evidence is attached.
        </Text>
      ) : null}
      {standing !== "no-evidence" || (round.evidenceIds.get(step.number)?.length ?? 0) > 0 ? (
        <AttachedEvidence place={place} />
      ) : null}
    </section>
  );
}

function PracticeChoice({ round: { round } }: { readonly round: TriagedRound }) {
  const chosen = [...practices, null].find((practice) => practice === round.practice) ?? null;
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        How often they have done it, if they could not
      </Text>
      <SegmentedControl
        aria-label="How often they have done it"
        value={chosen ?? "unknown"}
        onChange={(value) =>
          void editRound(round.id, {
            practice: practices.find((practice): practice is Practice => practice === value) ?? null,
          })
        }
        data={[
          { value: "unknown", label: "Not known" },
          ...practices.map((value) => ({ value: value as string, label: practiceTitles[value] })),
        ]}
      />
    </div>
  );
}

function HelpList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section aria-label={title}>
      <h3 className={classes["partTitle"]}>{title}</h3>
      <ul className={classes["plain"]}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function StepNote({ step, roundId }: { readonly step: TriageStep; readonly roundId: string }) {
  const recorded = useWorkbook().triageSteps.get(stepId({ roundId, step: step.number }))?.note ?? "";
  return (
    <DraftTextarea
      key={`${roundId} ${step.number}`}
      label="Note"
      minRows={1}
      maxRows={6}
      recorded={recorded}
      onSend={(note) => answerStep(roundId, step.number, { note })}
    />
  );
}
