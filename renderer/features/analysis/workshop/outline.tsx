import { Text, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { organizationRating, summarizeVoices } from "../../../../shared/domain/scoring.ts";
import { dimensions } from "../../../../shared/methodology/dimensions.ts";
import type { Dimension, DimensionId } from "../../../../shared/methodology/types.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { ProgressRing } from "../../../ui/progress-ring.tsx";
import { RatingChip } from "../../../ui/rating.tsx";
import { DisagreementMark } from "../disagreement-mark.tsx";
import { moveToStep } from "../place.ts";
import { StandingChip } from "../standing-chip.tsx";
import { isOpen, walkOf, type Standpoint, type WalkStep } from "../walk.ts";
import classes from "./outline.module.css";

/** The dimensions with how far each is, and the questions of those that are unfolded. */
export function Outline({ here }: { readonly here: Standpoint }) {
  const byDimension = Map.groupBy(walkOf(useWorkbook()), (step) => step.question.dimension);
  const current = here.step.question.dimension;
  const [unfolded, setUnfolded] = useState<DimensionId>(current);
  const [shownFor, setShownFor] = useState(current);
  // Walking into another dimension unfolds it.
  if (shownFor !== current) {
    setShownFor(current);
    setUnfolded(current);
  }
  return (
    <nav className={classes["outline"]} aria-label="Questions">
      <ul className={classes["dimensions"]}>
        {dimensions.map((dimension) => {
          const steps = byDimension.get(dimension.id) ?? [];
          const open = unfolded === dimension.id;
          return steps.length === 0 ? null : (
            <li key={dimension.id}>
              <DimensionButton
                dimension={dimension}
                steps={steps}
                open={open}
                onClick={() => setUnfolded(open && dimension.id !== current ? current : dimension.id)}
              />
              {open ? <Steps steps={steps} here={here.step} /> : null}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function DimensionButton(props: {
  readonly dimension: Dimension;
  readonly steps: readonly WalkStep[];
  readonly open: boolean;
  readonly onClick: () => void;
}) {
  const { dimension, steps, open } = props;
  const items = steps.flatMap((step) => step.items);
  const answered = items.filter((item) => !isOpen(item)).length;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <UnstyledButton className={classes["dimension"]} aria-expanded={open} onClick={props.onClick}>
      <Chevron size={16} aria-hidden />
      <span className={classes["title"]}>{dimension.short}</span>
      <Text span size="xs" c="dimmed" className="tabular">
        {answered}/{items.length}
      </Text>
      <ProgressRing
        share={items.length === 0 ? 0 : answered / items.length}
        label={`${answered} of ${items.length} answered`}
      />
    </UnstyledButton>
  );
}

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
            <UnstyledButton
              className={classes["step"]}
              aria-current={isHere ? "step" : undefined}
              title={step.question.short}
              onClick={() => moveToStep(step)}
            >
              <span className={classes["short"]}>{step.question.short}</span>
              <StepMarks step={step} />
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}

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
