import { Button, Text } from "@mantine/core";
import { shownDate } from "../../../state/today.ts";
import { ActionLink } from "./action-link.tsx";
import { useGoLiveChange } from "./go-live-change.ts";
import { changeWords } from "./go-live-notice.tsx";
import { ProblemList } from "./problems-section.tsx";
import classes from "./schedule.module.css";
import { Section } from "./section.tsx";

/** So many of the actions that moved are named. */
const named = 12;

/** What the last change of go-live moved and broke, until it is put away. */
export function GoLiveSection() {
  const change = useGoLiveChange((state) => state.change);
  if (!change) return null;
  const { from, to, moved, broken } = change;
  const say = (date: string | null) => (date === null ? "not set" : shownDate(date));
  return (
    <Section
      title="What moved with go-live"
      sentence={`From ${say(from)} to ${say(to)}. ${changeWords(change)}`}
      action={
        <Button variant="default" size="xs" onClick={() => useGoLiveChange.setState({ change: null })}>
          Put away
        </Button>
      }
    >
      <ProblemList problems={broken} />
      <ul className={classes["plain"]}>
        {moved.slice(0, named).map(({ id, title, days }) => (
          <li key={id}>
            <Text size="sm">
              <ActionLink id={id} /> {title}: {days === null ? "dates come or go" : laterWords(days)}
            </Text>
          </li>
        ))}
      </ul>
      {moved.length > named ? (
        <Text size="sm" c="dimmed">
          and {moved.length - named} more
        </Text>
      ) : null}
    </Section>
  );
}

/** "3 working days later". */
export function laterWords(days: number): string {
  if (days === 0) return "finishes as before";
  const count = Math.abs(days) === 1 ? "1 working day" : `${Math.abs(days)} working days`;
  return `${count} ${days > 0 ? "later" : "earlier"}`;
}
