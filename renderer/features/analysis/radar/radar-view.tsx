import { Anchor, Select, Table, Text } from "@mantine/core";
import { useState } from "react";
import type { DimensionScore } from "../../../../shared/domain/scoring.ts";
import type { DimensionId } from "../../../../shared/methodology/types.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { useScores } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useOpenWorkbook, useWorkbook } from "../../../state/workbook.ts";
import { ScoreChip } from "../../../ui/rating.tsx";
import { IconArrowsDiff } from "@tabler/icons-react";
import { moveToStep } from "../place.ts";
import { isOpen, walkOf } from "../walk.ts";
import { radarAxes } from "./radar-axes.ts";
import { RadarChart } from "./radar-chart.tsx";
import classes from "./radar.module.css";

/** The twelve dimensions as a picture, and beside it the same in figures; each leads to its questions. */
export function RadarView() {
  const scores = useScores();
  const groups = inOrder(useWorkbook().groups);
  const [groupId, setGroupId] = useState<string | null>(null);
  const group = groups.find(({ id }) => id === groupId);
  const goTo = useNavigation((navigation) => navigation.goTo);
  const openDimension = (dimension: string) => {
    goToDimension(dimension);
    goTo("analysis", { view: "workshop" });
  };
  return (
    <div className={classes["view"]}>
      <div className={classes["picture"]}>
        <RadarChart
          axes={radarAxes(scores, group?.id ?? null)}
          label={`Radar of the twelve dimensions${group ? `, compared with ${group.name}` : ""}`}
          onChoose={openDimension}
        />
        {groups.length > 0 ? (
          <Select
            label="Compare with a group"
            placeholder="No group"
            clearable
            className={classes["compare"]}
            value={group?.id ?? null}
            onChange={setGroupId}
            data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
      </div>
      <div className={classes["figures"]}>
        <Table aria-label="Scores by dimension" verticalSpacing={4} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Dimension</Table.Th>
              <Table.Th ta="right">Score</Table.Th>
              {group ? <Table.Th ta="right">{group.name}</Table.Th> : null}
              <Table.Th ta="right">Answered</Table.Th>
              <Table.Th ta="right">Disagreements</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {scores.map((row) => (
              <Figures key={row.dimension.id} row={row} groupId={group?.id ?? null} onOpen={openDimension} />
            ))}
          </Table.Tbody>
        </Table>
        <Text size="xs" c="dimmed" mt={8}>
          Scores run from 0 to 100. * provisional: under 60 % of the questions are answered.
        </Text>
      </div>
    </div>
  );
}

function Figures(props: {
  readonly row: DimensionScore;
  readonly groupId: string | null;
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const { row, groupId } = props;
  const compared = groupId === null ? undefined : row.byGroup.get(groupId);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component="button" type="button" size="sm" onClick={() => props.onOpen(row.dimension.id)}>
          {row.dimension.title}
        </Anchor>
      </Table.Td>
      <Table.Td ta="right">
        <ScoreChip score={row.score} provisional={row.provisional} />
      </Table.Td>
      {groupId === null ? null : (
        <Table.Td ta="right">
          <ScoreChip score={compared?.score ?? null} provisional={compared?.provisional ?? false} />
        </Table.Td>
      )}
      <Table.Td ta="right">
        {row.rated + row.notApplicable} of {row.asked}
      </Table.Td>
      <Table.Td ta="right">
        {row.disagreements === 0 ? (
          <Text span size="sm" c="dimmed">
            0
          </Text>
        ) : (
          <Disagreements count={row.disagreements} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Disagreements({ count }: { readonly count: number }) {
  return (
    <span className={classes["disagreements"]}>
      <IconArrowsDiff size={16} aria-hidden /> {count}
    </span>
  );
}

/** Puts the workshop at a dimension's first open question, or at its first. */
function goToDimension(dimension: string): void {
  const { workbook } = useOpenWorkbook.getState();
  if (!workbook) return;
  const steps = walkOf(workbook).filter(({ question }) => question.dimension === dimension);
  const step = steps.find(({ items }) => items.some(isOpen)) ?? steps[0];
  if (step) moveToStep(step);
}
