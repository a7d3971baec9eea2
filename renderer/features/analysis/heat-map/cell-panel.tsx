import { ActionIcon, Group, Text, Title, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import {
  organizationRating,
  summarizeVoices,
  type AskedQuestion,
} from "../../../../shared/domain/scoring.ts";
import { useAsked, useScores } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { RatingChip, ScoreChip } from "../../../ui/rating.tsx";
import { DisagreementMark } from "../disagreement-mark.tsx";
import { StandingChip } from "../standing-chip.tsx";
import { placeOf } from "../walk.ts";
import { answersIn, scoreIn, scoreInWords, type CellKey } from "./cells.ts";
import classes from "./heat-map.module.css";

/** The answers behind one score; each leads to its question in the workshop. */
export function CellPanel(props: {
  readonly cell: CellKey;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { cell, title, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const row = useScores().find(({ dimension }) => dimension.id === cell.dimension);
  const score = row ? scoreIn(row, cell.groupId) : null;
  const questions = [...Map.groupBy(answersIn(useAsked(), cell), ({ question }) => question.id).values()];
  return (
    <aside
      className={classes["panel"]}
      aria-label="Answers behind the score"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} ref={heading} tabIndex={-1} className={classes["panelTitle"]}>
          {title}
        </Title>
        <ActionIcon aria-label="Close" onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      <Group gap="xs" mb="sm">
        <ScoreChip score={score?.score ?? null} provisional={score?.provisional ?? false} />
        <Text size="sm" c="dimmed">
          {scoreInWords(score)}
        </Text>
      </Group>
      <ul className={classes["answers"]}>
        {questions.map((items) => (
          <Question key={items[0]?.question.id} items={items} />
        ))}
      </ul>
    </aside>
  );
}

function Question({ items }: { readonly items: readonly AskedQuestion[] }) {
  const [first] = items;
  if (!first) return null;
  if (items.length === 1) {
    return (
      <li>
        <AnswerLink item={first} name={first.question.short} />
        {first.answer?.note ? (
          <Text size="sm" c="dimmed" lineClamp={3} className={classes["note"]}>
            {first.answer.note}
          </Text>
        ) : null}
      </li>
    );
  }
  const mean = organizationRating(items);
  return (
    <li>
      <div className={classes["answer"]}>
        <span className={classes["name"]}>{first.question.short}</span>
        <RatingChip rating={mean === null ? null : Math.round(mean * 10) / 10} />
      </div>
      <ul className={classes["byGroup"]}>
        {items.map((item) => (
          <li key={item.group?.id}>
            <AnswerLink item={item} name={item.group?.name ?? ""} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function AnswerLink({ item, name }: { readonly item: AskedQuestion; readonly name: string }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const voices = summarizeVoices(item.voices);
  return (
    <UnstyledButton
      className={classes["answer"]}
      title={item.question.text}
      onClick={() => goTo("analysis", { view: "workshop", focus: { kind: "question", ...placeOf(item) } })}
    >
      <span className={classes["name"]}>{name}</span>
      {voices.disagreement ? <DisagreementMark range={voices.range} /> : null}
      <StandingChip standing={item.standing} />
    </UnstyledButton>
  );
}
