import { Text } from "@mantine/core";
import { Fragment, useMemo } from "react";
import { bearableAtOnce } from "../../../../shared/domain/schedule/owner-loads.ts";
import { useSchedule } from "../../../state/derived.ts";
import { shownDate } from "../../../state/today.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { ActionLink } from "./action-link.tsx";
import { overloads } from "./load.ts";
import classes from "./schedule.module.css";
import { Section } from "./section.tsx";

/** Who leads more at once than can be borne, and when. */
export function LoadSection() {
  const schedule = useSchedule();
  const { people } = useWorkbook();
  const found = useMemo(() => overloads(schedule), [schedule]);
  if (schedule.forecast.finish === null) return null;
  return (
    <Section
      title="Owners' load"
      sentence={
        found.length === 0
          ? `Nobody leads more than ${bearableAtOnce} actions at once.`
          : `Who leads more than ${bearableAtOnce} actions at once.`
      }
    >
      <ul className={classes["plain"]}>
        {found.map(({ ownerId, from, to, atOnce, actionIds }) => (
          <li key={`${ownerId} ${from}`}>
            <Text size="sm">
              <strong>{people.get(ownerId)?.name ?? "Somebody no longer here"}</strong>: {atOnce} at once,{" "}
              {from === to
                ? `in the week of ${shownDate(from)}`
                : `weeks of ${shownDate(from)} to ${shownDate(to)}`}
              :{" "}
              {actionIds.map((id, i) => (
                <Fragment key={id}>
                  {i > 0 ? ", " : ""}
                  <ActionLink id={id} />
                </Fragment>
              ))}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
