import { Button, Text, UnstyledButton } from "@mantine/core";
import { IconCircleCheck, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { RegisterEntry } from "../../../shared/domain/findings.ts";
import type { RecommendedAction } from "../../../shared/domain/strategy/recommendation.ts";
import { useCoverage, useRecommendations } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { KindMark } from "../../ui/kind-mark.tsx";
import { priorityFigure } from "../findings/priority.tsx";
import { prefillAgainst } from "../findings/finding-rows.ts";
import { ActionDialog, type ActionPrefill } from "./action-dialog.tsx";
import { chooseRecommendation } from "./recommendations/chosen.ts";
import { accept } from "./recommendations/decide.ts";
import { isInList } from "./recommendations/standing.ts";
import classes from "./coverage-view.module.css";

/** How many findings and actions are listed before the rest is asked for. */
const atFirst = 40;

/** Where findings and actions do not meet, each with what could be done about it. */
export function CoverageView() {
  const { findings } = useWorkbook();
  const { unanswered, unansweredBelow } = useCoverage();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const [planning, setPlanning] = useState<ActionPrefill | null>(null);
  if (findings.size === 0)
    return (
      <EmptyState
        icon={<IconCircleCheck size={40} stroke={1.25} />}
        sentence="Coverage holds findings against actions: what matters and nothing answers, and what is done for no reason. Record findings first."
        action={{ label: "Record findings", onClick: () => goTo("findings") }}
      />
    );
  const onPlan = ({ finding }: RegisterEntry) => setPlanning(prefillAgainst([finding]));
  return (
    <div className={classes["view"]}>
      <Findings
        title="High-priority findings without an action"
        good="Every open finding of high priority has an action."
        entries={unanswered}
        onPlan={onPlan}
      />
      <Findings
        title="Findings of lower priority without an action"
        entries={unansweredBelow}
        onPlan={onPlan}
      />
      <AnsweringNothing />
      <ActionDialog
        open={planning !== null}
        onClose={() => setPlanning(null)}
        prefill={planning ?? { element: "remove-barriers", findingIds: [] }}
      />
    </div>
  );
}

function Findings(props: {
  readonly title: string;
  /** Said when there are none; nothing when left out. */
  readonly good?: string;
  readonly entries: readonly RegisterEntry[];
  readonly onPlan: (entry: RegisterEntry) => void;
}) {
  const { entries } = props;
  const [whole, setWhole] = useState(false);
  const open = useRecommendations().filter((each) => isInList(each, "open"));
  if (entries.length === 0)
    return props.good ? (
      <Text size="sm" className={classes["good"]}>
        <IconCircleCheck size={18} aria-hidden />
        {props.good}
      </Text>
    ) : null;
  const shown = whole ? entries : entries.slice(0, atFirst);
  return (
    <section aria-label={props.title}>
      <h2 className={classes["title"]}>
        {props.title} <span className={classes["quiet"]}>{entries.length}</span>
      </h2>
      <ul className={classes["list"]}>
        {shown.map((entry) => (
          <Unanswered
            key={entry.finding.id}
            entry={entry}
            could={open.filter(({ findingIds }) => findingIds.includes(entry.finding.id))}
            onPlan={props.onPlan}
          />
        ))}
      </ul>
      {shown.length < entries.length ? (
        <Button variant="subtle" size="compact-md" onClick={() => setWhole(true)}>
          {`Show all ${entries.length}`}
        </Button>
      ) : null}
    </section>
  );
}

/** How many recommendations a finding lists. */
const mostOffered = 3;

function Unanswered(props: {
  readonly entry: RegisterEntry;
  /** Open recommendations that would answer it, most called for first. */
  readonly could: readonly RecommendedAction[];
  readonly onPlan: (entry: RegisterEntry) => void;
}) {
  const { could } = props;
  const { finding, rank, priority } = props.entry;
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <li className={classes["finding"]}>
      <UnstyledButton
        className={classes["name"]}
        onClick={() => goTo("findings", { focus: { kind: "finding", id: finding.id } })}
      >
        <span className={classes["quiet"]}>F{rank}</span>
        <span className={classes["words"]}>{finding.title}</span>
        <KindMark kind={finding.kind} size={14} />
        <span className={classes["quiet"]}>{priorityFigure(priority)}</span>
      </UnstyledButton>
      <div className={classes["answers"]}>
        <span className={classes["quiet"]}>
          {could.length === 0 ? "No recommendation answers it." : "What could answer it:"}
        </span>
        {could.slice(0, mostOffered).map((recommended) => (
          <span key={recommended.action.id} className={classes["offer"]}>
            <UnstyledButton
              className={classes["offer-name"]}
              onClick={() => chooseRecommendation(recommended.action.id)}
            >
              {recommended.action.title}
            </UnstyledButton>
            <Button
              size="compact-xs"
              variant="light"
              aria-label={`Accept ${recommended.action.title}`}
              onClick={() => void accept([recommended])}
            >
              Accept
            </Button>
          </span>
        ))}
        {could.length > mostOffered ? (
          <span className={classes["quiet"]}>{`and ${could.length - mostOffered} more`}</span>
        ) : null}
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={`Plan an action for ${finding.title}`}
          onClick={() => props.onPlan(props.entry)}
        >
          Plan an action
        </Button>
      </div>
    </li>
  );
}

function AnsweringNothing() {
  const { actions } = useWorkbook();
  const { answeringNothing } = useCoverage();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const title = "Actions that answer nothing";
  if (answeringNothing.length === 0)
    return actions.size === 0 ? null : (
      <Text size="sm" className={classes["good"]}>
        <IconCircleCheck size={18} aria-hidden />
        Every action answers a finding.
      </Text>
    );
  return (
    <section aria-label={title}>
      <h2 className={classes["title"]}>
        {title} <span className={classes["quiet"]}>{answeringNothing.length}</span>
      </h2>
      <Text size="sm" c="dimmed">
        Tie them to a finding in their details, or ask why they are there.
      </Text>
      <ul className={classes["list"]}>
        {answeringNothing.slice(0, atFirst).map(({ action, rank }) => (
          <li key={action.id} className={classes["finding"]}>
            <UnstyledButton
              className={classes["name"]}
              onClick={() => goTo("strategy", { view: "elements", focus: { kind: "action", id: action.id } })}
            >
              <span className={classes["quiet"]}>A{rank}</span>
              <span className={classes["words"]}>{action.title}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {answeringNothing.length > atFirst ? (
        <Text size="sm" c="dimmed">{`and ${answeringNothing.length - atFirst} more`}</Text>
      ) : null}
    </section>
  );
}
