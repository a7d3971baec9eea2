import { Text, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import { organizationRating, summarizeVoices } from "../../../../shared/domain/scoring.ts";
import type { DimensionId } from "../../../../shared/methodology/types.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { ProgressRing } from "../../../ui/progress-ring.tsx";
import { RatingChip } from "../../../ui/rating.tsx";
import { DisagreementMark } from "../disagreement-mark.tsx";
import { moveToStep } from "../place.ts";
import { StandingChip } from "../standing-chip.tsx";
import { isOpen, walkByDimensionOf, type Standpoint, type WalkDimension, type WalkStep } from "../walk.ts";
import classes from "./outline.module.css";

/** The dimensions with how far each is, and the questions of those that are unfolded. */
export function Outline({ here }: { readonly here: Standpoint }) {
  const walk = walkByDimensionOf(useWorkbook());
  const current = here.step.question.dimension;
  const [unfolded, setUnfolded] = useState<DimensionId>(current);
  const [shownFor, setShownFor] = useState(current);
  // Walking into another dimension unfolds it.
  if (shownFor !== current) {
    setShownFor(current);
    setUnfolded(current);
  }
  const toggle = useCallback(
    (id: DimensionId) => setUnfolded((now) => (now === id ? current : id)),
    [current],
  );
  return (
    <nav className={classes["outline"]} aria-label="Questions">
      <ul className={classes["dimensions"]}>
        {walk.map((part) => (
          <li key={part.dimension.id}>
            <DimensionButton part={part} open={unfolded === part.dimension.id} onToggle={toggle} />
            {unfolded === part.dimension.id ? <Steps steps={part.steps} here={here.step} /> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Drawn anew only when something was answered: the walk passes by it with every key. */
const DimensionButton = memo(function DimensionButton(props: {
  readonly part: WalkDimension;
  readonly open: boolean;
  readonly onToggle: (id: DimensionId) => void;
}) {
  const { dimension, answered, asked } = props.part;
  const Chevron = props.open ? IconChevronDown : IconChevronRight;
  return (
    <UnstyledButton
      className={classes["dimension"]}
      aria-expanded={props.open}
      onClick={() => props.onToggle(dimension.id)}
    >
      <Chevron size={16} aria-hidden />
      <span className={classes["title"]}>{dimension.short}</span>
      <Text span size="xs" c="dimmed" className="tabular">
        {answered}/{asked}
      </Text>
      <ProgressRing share={asked === 0 ? 0 : answered / asked} label={`${answered} of ${asked} answered`} />
    </UnstyledButton>
  );
});

function Steps({ steps, here }: { readonly steps: readonly WalkStep[]; readonly here: WalkStep }) {
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current.current) revealWithin(current.current.closest("nav"), current.current);
  }, [here.question.id]);
  return (
    <ul className={classes["steps"]}>
      {steps.map((step) => {
        const isHere = step.question.id === here.question.id;
        return (
          <li key={step.question.id} ref={isHere ? current : null}>
            <StepButton step={step} here={isHere} />
          </li>
        );
      })}
    </ul>
  );
}

const StepButton = memo(function StepButton(props: { readonly step: WalkStep; readonly here: boolean }) {
  const { step, here } = props;
  return (
    <UnstyledButton
      className={classes["step"]}
      aria-current={here ? "step" : undefined}
      onClick={() => moveToStep(step)}
    >
      <span className={classes["short"]}>{step.question.short}</span>
      <StepMarks step={step} />
    </UnstyledButton>
  );
});

/** Scrolls the outline, and nothing around it, so that an item is in view. */
function revealWithin(outline: HTMLElement | null, item: HTMLElement): void {
  if (!outline) return;
  const frame = outline.getBoundingClientRect();
  const { top, bottom } = item.getBoundingClientRect();
  if (top < frame.top) outline.scrollTop -= frame.top - top;
  else if (bottom > frame.bottom) outline.scrollTop += bottom - frame.bottom;
}

function StepMarks({ step: { question, items } }: { readonly step: WalkStep }) {
  const range = Math.max(
    0,
    ...items.map((item) => summarizeVoices(item.voices)).map((s) => (s.disagreement ? s.range : 0)),
  );
  const [only] = items;
  const answered = items.filter((item) => !isOpen(item)).length;
  return (
    <>
      {range > 0 ? <DisagreementMark range={range} /> : null}
      {question.scope === "organization" && only ? <StandingChip standing={only.standing} /> : null}
      {question.scope === "group" ? (
        <>
          {answered < items.length ? (
            <Text span size="xs" c="dimmed" className="tabular" title="Groups answered">
              {answered}/{items.length}
            </Text>
          ) : null}
          <RatingChip rating={meanOf(items)} />
        </>
      ) : null}
    </>
  );
}

/** The groups' mean to one decimal, so that a chip never shows more than is known. */
function meanOf(items: WalkStep["items"]): number | null {
  const mean = organizationRating(items);
  return mean === null ? null : Math.round(mean * 10) / 10;
}
