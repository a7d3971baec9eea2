import { ActionIcon, Select, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { longestLag, type ActionLink } from "../../../shared/workbook/entities/plan.ts";
import { useRoadmap } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { DraftNumberInput } from "../../ui/draft-fields.tsx";
import { TieField } from "../../ui/linked-list.tsx";
import classes from "./action-details.module.css";

/** What an action waits for, and what waits for it, each with the kind of the link and its lag. */
export function ActionTies({ actionId }: { readonly actionId: string }) {
  const links = [...useWorkbook().actionLinks.values()];
  return (
    <>
      <Ties
        title="Waits for"
        add="Add what comes before"
        none="It waits for nothing."
        actionId={actionId}
        side="predecessorId"
        links={links.filter((link) => link.successorId === actionId)}
      />
      <Ties
        title="What waits for it"
        add="Add what comes after"
        none="Nothing waits for it."
        actionId={actionId}
        side="successorId"
        links={links.filter((link) => link.predecessorId === actionId)}
      />
    </>
  );
}

function Ties(props: {
  readonly title: string;
  readonly add: string;
  readonly none: string;
  readonly actionId: string;
  /** The end of the link at which the other action is. */
  readonly side: "predecessorId" | "successorId";
  readonly links: readonly ActionLink[];
}) {
  const { title, actionId, side, links } = props;
  const roadmap = useRoadmap();
  const tied = new Set([actionId, ...links.map((link) => link[side])]);
  const tie = (otherId: string) => {
    const ends =
      side === "predecessorId"
        ? { predecessorId: otherId, successorId: actionId }
        : { predecessorId: actionId, successorId: otherId };
    return run({ type: "action-link/set", link: { ...ends, kind: "finish-to-start", lagDays: 0 } });
  };
  return (
    <section className={classes["part"]} aria-label={title}>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      {links.length === 0 ? (
        <Text size="sm" c="dimmed">
          {props.none}
        </Text>
      ) : (
        <ul className={classes["ties"]}>
          {links.map((link) => (
            <li key={link.id}>
              <Tie link={link} otherId={link[side]} />
            </li>
          ))}
        </ul>
      )}
      <TieField
        label={props.add}
        choices={() =>
          roadmap
            .filter(({ action }) => !tied.has(action.id))
            .map(({ action, rank }) => ({ value: action.id, label: `A${rank} ${action.title}` }))
        }
        onTie={(id) => void tie(id)}
      />
    </section>
  );
}

function Tie({ link, otherId }: { readonly link: ActionLink; readonly otherId: string }) {
  const other = useRoadmap().find(({ action }) => action.id === otherId);
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { id, ...ends } = link;
  if (!other) return null;
  const name = `A${other.rank}`;
  return (
    <>
      <div className={classes["tie"]}>
        <UnstyledButton
          className={classes["tieName"]}
          title={other.action.title}
          onClick={() => goTo("roadmap", { focus: { kind: "action", id: otherId } })}
        >
          <span className={classes["number"]}>{name}</span> {other.action.title}
        </UnstyledButton>
        <Tooltip label="Remove the link">
          <ActionIcon
            size={24}
            aria-label={`Remove the link with ${other.action.title}`}
            onClick={() => void run({ type: "action-links/remove", ids: [id] })}
          >
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes["tieTerms"]}>
        <Select
          size="xs"
          aria-label={`Kind of the link with ${name}`}
          allowDeselect={false}
          value={link.kind}
          data={[
            { value: "finish-to-start", label: "Finish to start" },
            { value: "start-to-start", label: "Start to start" },
          ]}
          onChange={(kind) => {
            if (kind === "finish-to-start" || kind === "start-to-start")
              void run({ type: "action-link/set", link: { ...ends, kind } });
          }}
        />
        <DraftNumberInput
          size="xs"
          aria-label={`Lag of the link with ${name}, working days`}
          rightSection={<span className={classes["unit"]}>days</span>}
          rightSectionWidth={40}
          hideControls
          min={-longestLag}
          max={longestLag}
          clampBehavior="strict"
          recorded={link.lagDays}
          onSend={(lagDays) => run({ type: "action-link/set", link: { ...ends, lagDays } })}
        />
      </div>
    </>
  );
}
