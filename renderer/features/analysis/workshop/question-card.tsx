import { Text } from "@mantine/core";
import { IconUsersGroup } from "@tabler/icons-react";
import { useEffect, type RefObject } from "react";
import { useNavigation } from "../../../state/navigation.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { Standpoint } from "../walk.ts";
import { AnswerMarks } from "./answer-marks.tsx";
import { GroupStrip } from "./group-strip.tsx";
import { Levels } from "./levels.tsx";
import classes from "./workshop.module.css";

/** The question in full, the groups it is put to, and its five described levels. */
export function QuestionCard(props: {
  readonly here: Standpoint;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const { here, headingRef } = props;
  const { question } = here.step;
  useEffect(() => {
    const heading = headingRef.current;
    // So that a screen reader reads the question it came to, and single keys reach the workshop.
    if (document.activeElement?.matches('input[type="radio"]') !== true)
      heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  }, [headingRef, question.id]);
  return (
    <section aria-label="Question">
      <h2 className={classes["question"]} ref={headingRef} tabIndex={-1}>
        {question.text}
      </h2>
      {question.scope === "group" && here.item ? <GroupStrip here={here} active={here.item} /> : null}
      {here.item ? (
        <>
          <Text size="xs" c="dimmed" className={classes["rule"]}>
            Rate the highest level whose whole sentence is true.
          </Text>
          <Levels question={question} item={here.item} />
          <AnswerMarks item={here.item} />
        </>
      ) : (
        <GroupsFirst />
      )}
    </section>
  );
}

function GroupsFirst() {
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <EmptyState
      icon={<IconUsersGroup size={40} />}
      sentence="This question is put to each user group. Add user groups first."
      action={{ label: "Add user groups", onClick: () => goTo("set-up", { view: "groups" }) }}
    />
  );
}
