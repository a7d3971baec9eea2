import { Button, Kbd } from "@mantine/core";
import { IconArrowLeft, IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import type { TriagedRound } from "../../../../shared/domain/gap-triage.ts";
import type { StepAnswer } from "../../../../shared/domain/triage.ts";
import { stepNumbers, type StepNumber } from "../../../../shared/methodology/triage-steps.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { EvidenceDialog } from "../../evidence/evidence-dialog.tsx";
import { RoundRecord, Rounds } from "./rounds.tsx";
import { StepPanel } from "./step-panel.tsx";
import { StepRail } from "./step-rail.tsx";
import { firstOpenStep, stepWith } from "./step-standing.ts";
import { TriageBegin } from "./triage-begin.tsx";
import { answerStep, removeRound, startTriage } from "./triage-edits.ts";
import type { TriageRow } from "./triage-rows.ts";
import classes from "./triage.module.css";
import { useTriageKeys } from "./use-triage-keys.ts";
import { VerdictPanel } from "./verdict-panel.tsx";

/** The triage of one gap: one step at a time, with the verdict beside it as it follows from what is recorded. */
export function TriageFlow({ row }: { readonly row: TriageRow }) {
  const { rounds } = row.triage;
  const [newest] = rounds;
  const [shownId, setShownId] = useState<string | null>(null);
  const earlier = rounds.find(({ round }) => round.id === shownId && round.id !== newest?.round.id);
  const shown = earlier ?? newest;
  const showNewest = () => setShownId(null);
  const leave = useLeave();
  return (
    <div className={classes["flow"]}>
      <header className={classes["flowHead"]}>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={<IconArrowLeft size={16} />}
          rightSection={<Kbd size="xs">Esc</Kbd>}
          onClick={leave}
        >
          All gaps
        </Button>
        <h2 className={classes["gap"]} title={row.title}>
          <span className={classes["quiet"]}>{row.number}</span> {row.title}
        </h2>
        {newest ? (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconRefresh size={16} />}
            disabled={newest.steps.size === 0}
            onClick={() => {
              showNewest();
              void startTriage(row.id);
            }}
          >
            Triage again
          </Button>
        ) : null}
      </header>
      {shown ? (
        <div className={classes["columns"]}>
          {earlier ? (
            <div className={classes["across"]}>
              <RoundRecord
                round={earlier}
                onNewest={showNewest}
                onRemove={() => void removeRound(earlier.round.id, earlier.round.number)}
              />
            </div>
          ) : (
            <Steps key={shown.round.id} round={shown} onLeave={leave} rounds={rounds} onShow={setShownId} />
          )}
          {earlier ? <Beside round={earlier} rounds={rounds} onShow={setShownId} onStep={undefined} /> : null}
        </div>
      ) : (
        <TriageBegin row={row} onLeave={leave} />
      )}
    </div>
  );
}

/** Back to the table of gaps. */
function useLeave(): () => void {
  const goTo = useNavigation((navigation) => navigation.goTo);
  return () => goTo("findings", { view: "triage" });
}

interface RoundsProps {
  readonly round: TriagedRound;
  readonly rounds: readonly TriagedRound[];
  readonly onShow: (roundId: string) => void;
}

/** The newest round: the steps, the one that is looked at, and the verdict. */
function Steps({ round, rounds, onShow, onLeave }: RoundsProps & { readonly onLeave: () => void }) {
  const [at, setAt] = useState<StepNumber>(() => firstOpenStep(round.steps));
  const [attaching, setAttaching] = useState(false);
  const step = stepWith(at);
  const answer = (value: StepAnswer["answer"]) => void answerStep(round.round.id, at, { answer: value });
  const move = (by: number) => setAt(stepNumbers[Math.min(10, Math.max(0, at + by))] ?? at);
  useTriageKeys({
    y: () => answer("yes"),
    n: () => answer("no"),
    u: () => answer("unknown"),
    e: () => setAttaching(true),
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
    Escape: onLeave,
  });
  return (
    <>
      <StepRail steps={round.steps} at={at} onStep={setAt} />
      <StepPanel
        key={at}
        step={step}
        round={round}
        onAnswer={answer}
        onAttach={() => setAttaching(true)}
        onMove={move}
      />
      <Beside round={round} rounds={rounds} onShow={onShow} onStep={setAt} />
      <EvidenceDialog
        open={attaching}
        onClose={() => setAttaching(false)}
        place={{ kind: "step", step: { roundId: round.round.id, step: at } }}
      />
    </>
  );
}

function Beside(props: RoundsProps & { readonly onStep: ((step: StepNumber) => void) | undefined }) {
  const { round, rounds, onStep } = props;
  return (
    <aside className={classes["beside"]} aria-label="Verdict">
      <Rounds rounds={rounds} shownId={round.round.id} onShow={props.onShow} />
      <VerdictPanel verdict={round.verdict} steps={round.steps} {...(onStep && { onStep })} />
    </aside>
  );
}
