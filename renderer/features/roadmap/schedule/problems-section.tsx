import { Anchor, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useSchedule } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { ActionLink } from "./action-link.tsx";
import { problemsOf, type Problem } from "./problems.ts";
import classes from "./schedule.module.css";
import { Section } from "./section.tsx";

/** So many are shown at first. */
const atFirst = 8;

/** What is wrong with the plan, in words, each with the way to its action. */
export function ProblemsSection() {
  const workbook = useWorkbook();
  const schedule = useSchedule();
  const problems = useMemo(() => problemsOf(workbook, schedule), [workbook, schedule]);
  return (
    <Section
      title="Problems"
      sentence={problems.length === 0 ? "Nothing stands against the plan." : `${problems.length} to look at.`}
    >
      <ProblemList problems={problems} />
    </Section>
  );
}

/** Problems as a list; a long one begins with its first. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, atFirst);
  if (problems.length === 0) return null;
  return (
    <>
      <ul className={classes["list"]}>
        {shown.map(({ key, text, actionId, forecastOnly }) => (
          <li key={key} className={classes["problem"]}>
            <IconAlertTriangle size={18} aria-hidden className={classes["warning"]} />
            <Text size="sm">
              {forecastOnly ? "As things are: " : ""}
              {text} {actionId === null ? null : <ActionLink id={actionId} />}
            </Text>
          </li>
        ))}
      </ul>
      {shown.length < problems.length ? (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(true)}>
          Show all {problems.length}
        </Anchor>
      ) : null}
    </>
  );
}
