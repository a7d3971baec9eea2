import { Chip, Group, Text } from "@mantine/core";
import { IconChartDots } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useRecommendations, useRoadmap } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useOwnRecommendations } from "../../../state/own-actions.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Judgement } from "./judgement.tsx";
import { layOut } from "./layout.ts";
import { isSameSpot, marksOf, type Mark, type Spot } from "./marks.ts";
import { MovingMark, markId } from "./moving-mark.tsx";
import { Drawing, Ghost, Grid } from "./plot.tsx";
import classes from "./matrix.module.css";

/** Impact against effort: what is worth doing first. A mark is moved to judge otherwise; the computed place stays. */
export function MatrixView() {
  const all = useMarks();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const [shown, setShown] = useState<readonly string[]>(["recommendation", "action"]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [over, setOver] = useState<Spot | null>(null);
  // Within a field nothing is drawn anew but the mark itself.
  const lightField = (spot: Spot | null) => setOver((lit) => (isSameSpot(lit, spot) ? lit : spot));
  const marks = all.filter(({ kind }) => shown.includes(kind));
  const places = layOut(marks);
  const active = marks.find(({ id }) => id === activeId) ?? marks[0];
  if (all.length === 0)
    return (
      <EmptyState
        icon={<IconChartDots size={40} stroke={1.25} />}
        sentence="Impact against effort shows what is worth doing first. It fills with recommendations as soon as something is recorded."
        action={{ label: "Go to the analysis", onClick: () => goTo("analysis") }}
      />
    );
  const step = (from: Mark, by: -1 | 1) => {
    const next = marks[marks.indexOf(from) + by];
    if (next) document.getElementById(markId(next.id))?.focus();
  };
  return (
    <div className={classes["view"]}>
      <div className={classes["chart"]}>
        <Group justify="space-between" mb={6}>
          <Text size="sm" c="dimmed">
            Drag a mark, or use the arrow keys on it, to judge it yourself.
          </Text>
          <Chip.Group multiple value={[...shown]} onChange={setShown}>
            <Group gap="xs">
              <Chip size="xs" variant="outline" value="recommendation">
                ● Recommended
              </Chip>
              <Chip size="xs" variant="outline" value="action">
                ■ In the roadmap
              </Chip>
            </Group>
          </Chip.Group>
        </Group>
        <Drawing label="Impact against effort">
          <Grid lit={over} />
          {marks.map((mark) => {
            const at = places.get(mark.id);
            return at ? <Ghost key={mark.id} mark={mark} at={at} /> : null;
          })}
          {marks.map((mark) => {
            const at = places.get(mark.id);
            return at ? (
              <MovingMark
                key={mark.id}
                mark={mark}
                at={at}
                active={mark === active}
                onActive={setActiveId}
                onStep={(by) => step(mark, by)}
                onOver={lightField}
              />
            ) : null;
          })}
        </Drawing>
      </div>
      <Judgement marks={marks} active={active} onChoose={setActiveId} />
    </div>
  );
}

/** All that is weighed, of the method's library and the consultant's own. */
export function useMarks(): readonly Mark[] {
  const recommended = useRecommendations();
  const own = useOwnRecommendations();
  const roadmap = useRoadmap();
  return useMemo(() => marksOf([...recommended, ...own], roadmap), [recommended, own, roadmap]);
}
