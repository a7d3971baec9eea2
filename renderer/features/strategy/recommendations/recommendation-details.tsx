import { Button, Group, Kbd, Text } from "@mantine/core";
import { IconCalendarStats, IconCheck, IconPencil, IconRotate, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { elementOf } from "../../../../shared/methodology/methodology.ts";
import { phaseOf } from "../../../../shared/methodology/phases.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import { AnsweredFindings, Prerequisites } from "./linked-parts.tsx";
import { Part } from "./part.tsx";
import { Reasons } from "./reasons.tsx";
import { standingInWords, standingOf } from "./standing.ts";
import { ownerRoleTitles } from "./suggested-owner.ts";
import classes from "./details.module.css";

/** What can be done with a recommendation. */
export interface Deciding {
  readonly onAccept: () => void;
  readonly onAdapt: () => void;
  readonly onReject: () => void;
  readonly onReopen: () => void;
}

/** Everything about a recommendation: what can be decided, why it is there, and how it is done. */
export function RecommendationDetails(props: {
  readonly recommended: RecommendedAction;
  readonly deciding: Deciding;
  /** What only an own action offers. */
  readonly extra?: ReactNode;
}) {
  const { recommended } = props;
  const { action, decision } = recommended;
  return (
    <div className={classes["details"]}>
      <div>
        <Text size="xs" c="dimmed">
          {standingInWords(recommended)}
          {recommended.called ? `, ${recommended.score} % called for` : ""}
        </Text>
        <h2 className={classes["title"]}>{action.title}</h2>
      </div>
      <Decide {...props} />
      {props.extra}
      {decision ? (
        <DraftTextarea
          key={action.id}
          label="Note"
          minRows={1}
          recorded={decision.note}
          onSend={(note) => run({ type: "recommendation/update", id: action.id, patch: { note } })}
        />
      ) : null}
      <Part title={action.id.startsWith("own.") ? "Your own action" : "Why"}>
        {action.id.startsWith("own.") ? (
          <Text size="sm" c="dimmed">
            No rule calls for it: you decide where it fits.
          </Text>
        ) : (
          <Reasons key={action.id} recommended={recommended} />
        )}
      </Part>
      {action.answers === "" ? null : (
        <Part title="What it answers">
          <Text size="sm">{action.answers}</Text>
        </Part>
      )}
      <Part title="What is done">
        <Text size="sm" className={classes["prose"]}>
          {action.description}
        </Text>
        <Steps steps={action.steps} />
      </Part>
      <InShort recommended={recommended} />
      <Prerequisites recommended={recommended} />
      <AnsweredFindings recommended={recommended} />
      {action.measure === "" ? null : (
        <Part title="How one sees that it worked">
          <Text size="sm">{action.measure}</Text>
        </Part>
      )}
      {action.pitfalls.length === 0 ? null : (
        <Part title="How it goes wrong">
          <ul className={classes["bullets"]}>
            {action.pitfalls.map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <ol className={classes["steps"]}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Decide({ recommended, deciding }: Parameters<typeof RecommendationDetails>[0]) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { taken } = recommended;
  const standing = standingOf(recommended);
  return (
    <Group gap={6}>
      {taken ? (
        <Button
          size="compact-md"
          leftSection={<IconCalendarStats size={16} aria-hidden />}
          onClick={() => goTo("roadmap", { focus: { kind: "action", id: taken.id } })}
        >
          Show in the roadmap
        </Button>
      ) : (
        <>
          <Act
            label="Accept"
            letter="A"
            icon={<IconCheck size={16} aria-hidden />}
            onClick={deciding.onAccept}
          />
          <Act
            label="Adapt"
            letter="D"
            variant="default"
            icon={<IconPencil size={16} aria-hidden />}
            onClick={deciding.onAdapt}
          />
        </>
      )}
      {standing === "open" ? (
        <Act
          label="Reject"
          letter="R"
          variant="default"
          icon={<IconX size={16} aria-hidden />}
          onClick={deciding.onReject}
        />
      ) : (
        <Act
          label="Reopen"
          letter="O"
          variant="default"
          icon={<IconRotate size={16} aria-hidden />}
          onClick={deciding.onReopen}
        />
      )}
    </Group>
  );
}

function Act(props: {
  readonly label: string;
  readonly letter: string;
  readonly icon: ReactNode;
  readonly variant?: "default";
  readonly onClick: () => void;
}) {
  return (
    <Button
      size="compact-md"
      {...(props.variant && { variant: props.variant })}
      leftSection={props.icon}
      rightSection={
        <Kbd size="xs" aria-hidden>
          {props.letter}
        </Kbd>
      }
      aria-keyshortcuts={props.letter}
      onClick={props.onClick}
    >
      {props.label}
    </Button>
  );
}

function InShort({ recommended }: { readonly recommended: RecommendedAction }) {
  const { groups } = useWorkbook();
  const { action, phase, groupIds, impact, effort } = recommended;
  const { optimistic, likely, pessimistic } = action.days;
  const names = groupIds.flatMap((id) => groups.get(id)?.name ?? []);
  const rows: readonly (readonly [string, string])[] = [
    ["Element", elementOf(action.element).title],
    ["Phase", phase === null ? "None in this situation" : phaseOf(phase).title],
    ["Working days", `${likely} (${optimistic} to ${pessimistic})`],
    ["Owner", ownerRoleTitles[action.owner]],
    ["Impact", judgedInWords(impact)],
    ["Effort", judgedInWords(effort)],
    ["For", names.length === 0 ? "The whole organization" : names.join(", ")],
  ];
  return (
    <dl className={classes["facts-table"]}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** "4 of 5", or "2 of 5, judged; computed 4". */
export function judgedInWords({ computed, judged }: RecommendedAction["impact"]): string {
  return judged === null || judged === computed
    ? `${computed} of 5`
    : `${judged} of 5, judged; computed ${computed}`;
}
