import { ActionIcon, Button, SegmentedControl, Select, Tooltip } from "@mantine/core";
import { IconArrowAutofitWidth, IconFileTypePdf, IconMinus, IconPlus } from "@tabler/icons-react";
import type { RefObject } from "react";
import { roadmapGroupings } from "../../../../shared/domain/roadmap-headings.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { setPreferences, usePreferences } from "../../../state/preferences.ts";
import { today } from "../../../state/today.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { dayOf } from "./bars.ts";
import { useGanttState } from "./gantt-state.ts";
import classes from "./gantt.module.css";
import { zoomStep } from "./keys.ts";
import { saveRoadmap } from "../save-roadmap.ts";
import { groupingTitles } from "./rows.ts";
import { levelOf, levelWidths, zoomLevels } from "./time-scale.ts";
import type { Time } from "./use-time.ts";

const levelTitles = { day: "Day", week: "Week", month: "Month", quarter: "Quarter" } as const;

/** How the Gantt is looked at: zoom, grouping, baseline. */
export function GanttToolbar({ timeRef }: { readonly timeRef: RefObject<Time | null> }) {
  const { ganttZoom, ganttGrouping } = usePreferences();
  const { baselines } = useWorkbook();
  const [{ baselineId }, setState] = useGanttState();
  const kept = inOrder(baselines);
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="Zoom"
        value={levelOf(ganttZoom)}
        onChange={(level) => timeRef.current?.zoomTo(levelWidths[level])}
        data={zoomLevels.map((value) => ({ value, label: levelTitles[value] }))}
      />
      <ActionIcon.Group>
        <Icon label="Zoom out" onClick={() => timeRef.current?.zoomBy(1 / zoomStep)}>
          <IconMinus size={16} />
        </Icon>
        <Icon label="Zoom in" onClick={() => timeRef.current?.zoomBy(zoomStep)}>
          <IconPlus size={16} />
        </Icon>
        <Icon label="Fit the plan" onClick={() => timeRef.current?.fit()}>
          <IconArrowAutofitWidth size={16} />
        </Icon>
      </ActionIcon.Group>
      <Button variant="default" size="xs" onClick={() => timeRef.current?.show(dayOf(today()))}>
        Today
      </Button>
      <Select
        size="xs"
        aria-label="Group by"
        leftSection={<span className={classes["quiet"]}>By</span>}
        w={140}
        allowDeselect={false}
        value={ganttGrouping}
        data={roadmapGroupings.map((value) => ({ value, label: groupingTitles[value] }))}
        onChange={(chosen) => {
          const grouping = roadmapGroupings.find((one) => one === chosen);
          if (grouping) setPreferences({ ganttGrouping: grouping });
        }}
      />
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileTypePdf size={16} />}
        onClick={() => void saveRoadmap(ganttGrouping)}
      >
        Save as PDF
      </Button>
      {kept.length > 0 ? (
        <Select
          size="xs"
          aria-label="Compare with a baseline"
          placeholder="No baseline"
          w={170}
          clearable
          value={baselines.has(baselineId ?? "") ? baselineId : null}
          data={kept.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => setState({ baselineId: chosen })}
        />
      ) : null}
    </>
  );
}

function Icon(props: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon variant="default" aria-label={props.label} onClick={props.onClick} size={30}>
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
