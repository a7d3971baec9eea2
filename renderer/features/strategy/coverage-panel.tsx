import { ActionIcon, Anchor, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { IconCircleCheck, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useCoverage } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useRegisterView } from "../../ui/register/view-state.ts";
import { priorityFigure } from "../findings/priority.tsx";
import classes from "./coverage-panel.module.css";

/** How many of each are listed; the register shows the rest. */
const shown = 12;

/** Which findings that matter no action answers, and which actions answer nothing; each one step from its remedy. */
export function CoveragePanel(props: {
  readonly onPlan: (findingId: string) => void;
  readonly onAction: (actionId: string) => void;
}) {
  const { unanswered, unansweredBelow, answeringNothing } = useCoverage();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const [, onView] = useRegisterView("findings");
  const showFindings = () => {
    onView({ text: "", facets: { action: ["needed"] } });
    goTo("findings");
  };
  return (
    <div className={classes["panel"]}>
      <Part
        title="High-priority findings without an action"
        count={unanswered.length}
        good="Every open finding of high priority has an action."
      >
        {unanswered.slice(0, shown).map(({ finding, rank, priority }) => (
          <li key={finding.id} className={classes["row"]}>
            <UnstyledButton
              className={classes["name"]}
              onClick={() => goTo("findings", { focus: { kind: "finding", id: finding.id } })}
            >
              <span className={classes["quiet"]}>F{rank}</span>
              <span className={classes["title"]}>{finding.title}</span>
              <span className={classes["quiet"]}>{priorityFigure(priority)}</span>
            </UnstyledButton>
            <Tooltip label="Plan an action">
              <ActionIcon
                size={28}
                aria-label={`Plan an action for ${finding.title}`}
                onClick={() => props.onPlan(finding.id)}
              >
                <IconPlus size={16} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </Part>
      {unansweredBelow.length > 0 || unanswered.length > shown ? (
        <Anchor component="button" type="button" size="sm" ta="left" onClick={showFindings}>
          {unansweredBelow.length > 0
            ? `${unansweredBelow.length} more of lower priority`
            : `All ${unanswered.length}`}
        </Anchor>
      ) : null}
      <Part
        title="Actions that answer nothing"
        count={answeringNothing.length}
        good="Every action answers a finding."
      >
        {answeringNothing.slice(0, shown).map(({ action, rank }) => (
          <li key={action.id} className={classes["row"]}>
            <UnstyledButton
              className={classes["name"]}
              onClick={() => props.onAction(action.id)}
              title="Show the action, to tie it to a finding"
            >
              <span className={classes["quiet"]}>A{rank}</span>
              <span className={classes["title"]}>{action.title}</span>
            </UnstyledButton>
          </li>
        ))}
      </Part>
      {answeringNothing.length > shown ? (
        <Text size="sm" c="dimmed">
          and {answeringNothing.length - shown} more
        </Text>
      ) : null}
    </div>
  );
}

function Part(props: {
  readonly title: string;
  readonly count: number;
  /** Said when there is nothing to list. */
  readonly good: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-label={props.title}>
      {props.count === 0 ? (
        <Text size="sm" className={classes["good"]}>
          <IconCircleCheck size={18} aria-hidden />
          {props.good}
        </Text>
      ) : (
        <>
          <Text size="sm" fw={600}>
            {props.title} <span className={classes["quiet"]}>{props.count}</span>
          </Text>
          <ul className={classes["list"]}>{props.children}</ul>
        </>
      )}
    </section>
  );
}
