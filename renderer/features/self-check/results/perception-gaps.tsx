import { Badge, SegmentedControl, Text, VisuallyHidden } from "@mantine/core";
import { IconArrowsDiff } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { newestResults, type SurveyWithResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { everyone } from "../../../../shared/domain/survey/visible.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { DifferenceChip } from "./chips.tsx";
import { Dumbbell, DumbbellLegend, ScaleTicks } from "./dumbbell.tsx";
import { eyesInWords, gapsView, type Eyes, type GapsView, type ShownGap } from "./gaps-view.ts";
import classes from "./gaps.module.css";
import { SuggestedFindings } from "./suggested-findings.tsx";
import { UnseenCommitments } from "./unseen-commitments.tsx";
import { tooFewAtAll, whyNoResults } from "./why-empty.ts";
import { roundInSentence, shownFigure } from "./words.ts";

/** How differently executives and the people around them see the same thing, the widest gap first. */
export function PerceptionGaps() {
  const workbook = useWorkbook();
  const all = useSurveyResults();
  const selfCheck = newestResults(all, "self-check");
  const mirror = newestResults(all, "mirror");
  if (selfCheck && mirror) return <Gaps selfCheck={selfCheck} mirror={mirror} />;
  const missing = [
    selfCheck ? [] : [whyNoResults(workbook, "self-check")],
    mirror ? [] : [whyNoResults(workbook, "mirror")],
  ].flat();
  return (
    <EmptyState
      icon={<IconArrowsDiff size={32} />}
      sentence={`The perception gap needs what executives say and what their people see. ${missing.join(" ")}`}
    />
  );
}

function Gaps(props: { readonly selfCheck: SurveyWithResults; readonly mirror: SurveyWithResults }) {
  const { selfCheck, mirror } = props;
  const [wanted, setWanted] = useState<Eyes>(everyone);
  const view = useMemo(
    () => gapsView(selfCheck.results, mirror.results, wanted),
    [selfCheck.results, mirror.results, wanted],
  );
  if (view.gaps.length === 0)
    return (
      <EmptyState
        icon={<IconArrowsDiff size={32} />}
        sentence={tooFewAtAll(Math.max(selfCheck.results.minimum, mirror.results.minimum))}
      />
    );
  return (
    <section aria-label="Perception gap" className={classes["view"]}>
      <Text size="sm" c="dimmed">
        Self-check: {roundInSentence(selfCheck.survey)}. Mirror: {roundInSentence(mirror.survey)}.
      </Text>
      <div className={classes["controls"]}>
        <SegmentedControl
          aria-label="Seen by"
          value={view.eyes}
          onChange={setWanted}
          data={view.choices.map(({ value, label, shown }) => ({ value, label, disabled: !shown }))}
        />
        <DumbbellLegend
          first="Executives"
          second={view.choices.find(({ value }) => value === view.eyes)?.label ?? ""}
        />
        <SuggestedFindings source="perception-gap" />
      </div>
      <HiddenEyes view={view} />
      <GapTable view={view} />
      <UnseenCommitments selfCheck={selfCheck} mirror={mirror} />
    </section>
  );
}

function HiddenEyes({ view }: { readonly view: GapsView }) {
  const hidden = view.choices.filter(({ shown }) => !shown).map(({ label }) => label);
  return hidden.length === 0 ? null : (
    <Text size="xs" c="dimmed">
      Too few to show: {hidden.join(", ")}.
    </Text>
  );
}

function GapTable({ view }: { readonly view: GapsView }) {
  const { gaps, hidden, unpaired } = view;
  return (
    <>
      <table className={classes["table"]}>
        <caption>
          <VisuallyHidden>Perception gap by item, the widest first</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">
              <VisuallyHidden>Both means</VisuallyHidden>
              <ScaleTicks scale={gaps[0]?.scale ?? scaleOf("holding")} />
            </th>
            <th scope="col">Gap</th>
            <th scope="col">Executives</th>
            <th scope="col">Their people</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <GapRow key={gap.id} gap={gap} />
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed">
        Gap: mean of executives minus mean of {eyesInWords(view.eyes)}. A plus: executives see more of it than
        their people. A full step is the way from “no” to “partly”.
        {hidden.length > 0 ? ` Too few answered to show: ${hidden.join("; ")}.` : ""}
        {unpaired > 0 ? ` ${itemsInWords(unpaired)} asked on one side only.` : ""}
      </Text>
    </>
  );
}

function itemsInWords(count: number): string {
  return count === 1 ? "1 item was" : `${count} items were`;
}

function GapRow({ gap }: { readonly gap: ShownGap }) {
  const { executives, staff } = gap;
  return (
    <tr>
      <th scope="row" title={`Executives: ${gap.text}\nTheir people: ${gap.mirrorText}`}>
        {gap.short}
        <span className={classes["part"]}>{gap.part}</span>
        {gap.reworded ? (
          <Badge size="sm" variant="default" ml={6} tt="none">
            Asked in other words
          </Badge>
        ) : null}
      </th>
      <td className={classes["picture"]}>
        <VisuallyHidden>
          Executives {shownFigure(executives.mean)}, their people {shownFigure(staff.mean)}
        </VisuallyHidden>
        <Dumbbell first={executives.mean} second={staff.mean} scale={gap.scale} />
      </td>
      <td>
        <DifferenceChip difference={gap.gap} />
      </td>
      <td>n {executives.n.toLocaleString()}</td>
      <td>n {staff.n.toLocaleString()}</td>
    </tr>
  );
}
