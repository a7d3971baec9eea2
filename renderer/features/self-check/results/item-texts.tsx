import { UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";
import classes from "./results.module.css";
import { useRespondentNames } from "./respondent-names.ts";
import type { ItemText } from "./survey-view.ts";

/** What people wrote to an item, folded until it is wanted. */
export function ItemTexts({
  texts,
  surveyId,
}: {
  readonly texts: readonly ItemText[];
  readonly surveyId: string;
}) {
  const [open, setOpen] = useState(false);
  const list = useId();
  if (texts.length === 0) return null;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <UnstyledButton
        className={classes["fold"]}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron size={14} aria-hidden />
        {texts.length === 1 ? "What 1 person wrote" : `What ${texts.length} people wrote`}
      </UnstyledButton>
      {open ? <Texts id={list} texts={texts} surveyId={surveyId} /> : null}
    </>
  );
}

function Texts(props: {
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
