import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useRespondentNames } from "./respondent-names.ts";
import classes from "./results.module.css";
import type { ItemText } from "./survey-view.ts";

/** Opens and folds what people wrote to an item. */
export function TextsFold(props: {
  readonly count: number;
  readonly open: boolean;
  /** Id of the list. */
  readonly list: string;
  readonly onOpen: (open: boolean) => void;
}) {
  const { count, open } = props;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <UnstyledButton
      className={classes["fold"]}
      aria-expanded={open}
      aria-controls={open ? props.list : undefined}
      onClick={() => props.onOpen(!open)}
    >
      <Chevron size={14} aria-hidden />
      {count === 1 ? "What 1 person wrote" : `What ${count.toLocaleString()} people wrote`}
    </UnstyledButton>
  );
}

/** What people wrote to an item, by name where names are kept. */
export function ItemTexts(props: {
  readonly id: string;
  readonly texts: readonly ItemText[];
  readonly surveyId: string;
}) {
  const names = useRespondentNames(props.surveyId);
  return (
    <ul id={props.id} className={classes["texts"]}>
      {props.texts.map(({ text, responseId }, index) => (
        // Nothing tells two texts apart but their place, which does not change.
        <li key={responseId ?? index}>
          {responseId === null ? null : <strong>{names.get(responseId) ?? "No name"}: </strong>}
          {text}
        </li>
      ))}
    </ul>
  );
}
