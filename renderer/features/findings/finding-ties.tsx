import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { findQuestion } from "../../../shared/methodology/methodology.ts";
import { answerId, type Answer, type Workbook } from "../../../shared/workbook/model.ts";
import { actionStatusTitles } from "../../../shared/workbook/words.ts";
import { useAsked, useRoadmap } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { LinkedList, TieField } from "../../ui/linked-list.tsx";
import { RatingChip } from "../../ui/rating.tsx";
import { relateAction } from "../strategy/action-edits.ts";
import { ActionDialog } from "../strategy/action-dialog.tsx";
import { answerKeys, relateFinding } from "./finding-edits.ts";
import { prefillAgainst, type FindingRow } from "./finding-rows.ts";
import classes from "./findings.module.css";

/** The answers a finding rests on; each leads to its question. */
export function FindingAnswers({ row }: { readonly row: FindingRow }) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { answerIds } = row.entry;
  const choices = useAnswerChoices(answerIds);
  const relate = (ids: readonly string[]) => relateFinding(row.id, { answers: answerKeys(workbook, ids) });
  return (
    <LinkedList
      title="Answers"
      none="Tied to no answer yet."
      rows={answerIds.flatMap((id) => {
        const answer = workbook.answers.get(id);
        return answer
          ? [
              {
                id,
                title: answerName(workbook, answer),
                lead: <RatingChip rating={answer.rating} />,
              },
            ]
          : [];
      })}
      onGo={(id) => {
        const answer = workbook.answers.get(id);
        if (answer) goTo("analysis", { view: "workshop", focus: { kind: "question", ...keyOf(answer) } });
      }}
      onUntie={(id) => void relate(answerIds.filter((other) => other !== id))}
    >
      <TieField
        label="Tie to an answer"
        choices={choices}
        onTie={(id) => {
          const key = keyOfId(id);
          void relateFinding(row.id, { answers: [...answerKeys(workbook, answerIds), key] });
        }}
      />
    </LinkedList>
  );
}

function useAnswerChoices(tied: readonly string[]) {
  const asked = useAsked();
  return useMemo(
    () =>
      asked
        .map(({ question, group }) => ({
          value: answerId(question.id, group?.id ?? null),
          label: group ? `${question.short} (${group.name})` : question.short,
        }))
        .filter(({ value }) => !tied.includes(value)),
    [asked, tied],
  );
}

function answerName({ groups }: Workbook, { questionId, groupId }: Answer): string {
  const short = findQuestion(questionId)?.short ?? questionId;
  const group = groupId === null ? undefined : groups.get(groupId)?.name;
  return group ? `${short} (${group})` : short;
}

function keyOf({ questionId, groupId }: Answer) {
  return { questionId, groupId };
}

/** What an answer's id says; see `answerId`. */
function keyOfId(id: string) {
  const [questionId = id, groupId = null] = id.split("@");
  return { questionId, groupId };
}

/** The actions that answer a finding, and the way to plan one. */
export function FindingActions({ row }: { readonly row: FindingRow }) {
  const roadmap = useRoadmap();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const [planning, setPlanning] = useState(false);
  const answering = roadmap.filter((entry) => entry.findingIds.includes(row.id));
  const others = roadmap.filter((entry) => !entry.findingIds.includes(row.id));
  const relate = (id: string, change: (findingIds: readonly string[]) => readonly string[]) => {
    const entry = roadmap.find(({ action }) => action.id === id);
    if (entry) void relateAction(id, change(entry.findingIds));
  };
  return (
    <LinkedList
      title="Actions that answer it"
      none={row.finding.kind === "strength" ? "Nothing builds on it yet." : "No action answers it yet."}
      rows={answering.map(({ action, rank }) => ({
        id: action.id,
        title: action.title,
        lead: <span className={classes["quiet"]}>A{rank}</span>,
        tail: <span className={classes["quiet"]}>{actionStatusTitles[action.status]}</span>,
      }))}
      onGo={(id) => goTo("roadmap", { focus: { kind: "action", id } })}
      onUntie={(id) => relate(id, (ids) => ids.filter((other) => other !== row.id))}
    >
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => setPlanning(true)}
      >
        Plan an action
      </Button>
      {others.length > 0 ? (
        <TieField
          label="Tie to an action"
          choices={others.map(({ action, rank }) => ({
            value: action.id,
            label: `A${rank} ${action.title}`,
          }))}
          onTie={(id) => relate(id, (ids) => [...ids, row.id])}
        />
      ) : null}
      <ActionDialog
        open={planning}
        onClose={() => setPlanning(false)}
        prefill={prefillAgainst([row.finding])}
      />
    </LinkedList>
  );
}
