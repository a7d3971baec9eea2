import { Text, UnstyledButton } from "@mantine/core";
import { stageOfFocus, useNavigation, type Focus } from "../../state/navigation.ts";
import classes from "./set-up.module.css";

/** Something that refers to a person or a group, and where it is. */
export interface Tie {
  readonly id: string;
  readonly title: string;
  readonly focus: Focus;
}

/** Ties shown; the rest is counted. */
const mostShown = 8;

/** What hangs on a person or a group, each leading to its place; nothing when there is none. */
export function Ties({ title, ties }: { readonly title: string; readonly ties: readonly Tie[] }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (ties.length === 0) return null;
  return (
    <section aria-label={title}>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <ul className={classes["ties"]}>
        {ties.slice(0, mostShown).map((tie) => (
          <li key={tie.id}>
            <UnstyledButton
              className={classes["tie"]}
              title={tie.title}
              onClick={() => goTo(stageOfFocus(tie.focus), { focus: tie.focus })}
            >
              {tie.title}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {ties.length > mostShown ? (
        <Text size="sm" c="dimmed">
          and {(ties.length - mostShown).toLocaleString()} more
        </Text>
      ) : null}
    </section>
  );
}
