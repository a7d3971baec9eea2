import { ActionIcon, Text, Tooltip, UnstyledButton } from "@mantine/core";
import {
  IconArrowLeft,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
} from "@tabler/icons-react";
import type { StageProgress } from "../../../shared/domain/progress/stage.ts";
import { engagementOf } from "../../../shared/workbook/model.ts";
import { stageTitles } from "../../../shared/workbook/words.ts";
import { useProgress } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { setPreferences } from "../../state/preferences.ts";
import { useSettledWorkbook } from "../../state/settled.ts";
import { area } from "../../ui/areas.ts";
import { ProgressRing } from "../../ui/progress-ring.tsx";
import { NextStepCard } from "./next-step-card.tsx";
import { stageIcons } from "./stage-icons.ts";
import classes from "./stage-rail.module.css";
import { useNarrowWindow, useRailCollapsed } from "./use-rail-collapsed.ts";

/** The engagement's name and its stages, each with how far it is and whether something needs attention. */
export function StageRail() {
  const { client, system } = engagementOf(useSettledWorkbook());
  const progress = useProgress();
  const isNarrow = useNarrowWindow();
  const collapsed = useRailCollapsed();
  const go = useNavigation((navigation) => navigation.go);
  const CollapseIcon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes["rail"]} data-collapsed={collapsed || undefined} aria-label="Stages" {...area}>
      <div className={classes["head"]}>
        <Tooltip label="Library">
          <ActionIcon aria-label="Back to the library" onClick={() => go({ screen: "library" })}>
            <IconArrowLeft size={18} />
          </ActionIcon>
        </Tooltip>
        {collapsed ? null : (
          <div className={classes["name"]}>
            <Text fw={600} truncate="end" title={client}>
              {client}
            </Text>
            <Text size="xs" c="dimmed" truncate="end" title={system}>
              {system || "System not named yet"}
            </Text>
          </div>
        )}
      </div>
      <ul className={classes["stages"]}>
        {progress.stages.map((stage) => (
          <li key={stage.stage}>
            <StageButton progress={stage} collapsed={collapsed} />
          </li>
        ))}
      </ul>
      {collapsed ? null : <NextStepCard next={progress.next} />}
      {isNarrow ? null : (
        <div className={classes["foot"]}>
          <Tooltip label={collapsed ? "Show the stage names" : "Show icons only"} position="right">
            <ActionIcon
              aria-label={collapsed ? "Show the stage names" : "Show icons only"}
              onClick={() => setPreferences({ railCollapsed: !collapsed })}
            >
              <CollapseIcon size={18} />
            </ActionIcon>
          </Tooltip>
        </div>
      )}
    </nav>
  );
}

function StageButton(props: { readonly progress: StageProgress; readonly collapsed: boolean }) {
  const { stage, done, missing, attention } = props.progress;
  const route = useNavigation((navigation) => navigation.route);
  const goTo = useNavigation((navigation) => navigation.goTo);
  const here = route.screen === "engagement" && route.stage === stage;
  const Icon = stageIcons[stage];
  const percent = `${Math.round(done * 100)} % done`;
  return (
    <Tooltip
      // Over the stage one is in it would only cover what one works on.
      disabled={here}
      position="right"
      multiline
      maw={320}
      label={
        <>
          {stageTitles[stage]}: {percent}
          {missing.slice(0, 4).map((item) => (
            <div key={item.text}>{item.text}</div>
          ))}
          {missing.length > 4 ? <div>and {missing.length - 4} more</div> : null}
        </>
      }
    >
      <UnstyledButton
        className={classes["stage"]}
        aria-current={here ? "page" : undefined}
        onClick={() => goTo(stage)}
      >
        <Icon size={18} aria-hidden />
        {props.collapsed ? (
          <span className={classes["hidden"]}>{stageTitles[stage]}</span>
        ) : (
          <span className={classes["title"]}>{stageTitles[stage]}</span>
        )}
        {attention ? <span className={classes["attention"]} role="img" aria-label="Needs attention" /> : null}
        {props.collapsed ? null : <ProgressRing share={done} label={percent} />}
      </UnstyledButton>
    </Tooltip>
  );
}
