import { Text } from "@mantine/core";
import { problemText } from "../../../shared/domain/schedule/problem-text.ts";
import type { Driver } from "../../../shared/domain/schedule/types.ts";
import { isOpen, type RoadmapEntry } from "../../../shared/domain/roadmap.ts";
import { useRoadmap, useSchedule } from "../../state/derived.ts";
import { shownDate } from "../../state/today.ts";
import { useWorkbook } from "../../state/workbook.ts";

/** Where an action lies, why there, what it may slip, what is wrong with that. */
export function ScheduleWords({ entry }: { readonly entry: RoadmapEntry }) {
  const { actions } = useWorkbook();
  const schedule = useSchedule();
  const roadmap = useRoadmap();
  const { action, planned } = entry;
  const numberOf = (id: string) => {
    const other = roadmap.find((one) => one.action.id === id);
    return other ? `A${other.rank} “${other.action.title}”` : "another action";
  };
  const problems = [...schedule.problems, ...schedule.plan.problems].filter((problem) =>
    problem.kind === "cycle"
      ? problem.activityIds.includes(action.id)
      : "activityId" in problem && problem.activityId === action.id,
  );
  return (
    <div aria-live="polite">
      <Text size="sm" c="dimmed">
        {scheduleInWords(entry)} {planned ? driverWords(planned.driver, numberOf) : ""} {slackWords(entry)}{" "}
        {forecastWords(entry)}
      </Text>
      {problems.map((problem) => (
        <Text size="sm" key={JSON.stringify(problem)}>
          {problemText(problem, (id) => actions.get(id)?.title ?? "")}
        </Text>
      ))}
    </div>
  );
}

/** "Runs from 30 Nov 2026 to 4 Dec 2026. Late." */
export function scheduleInWords({ action, start, finish, late, planned }: RoadmapEntry): string {
  if (start === null || finish === null) return "Not scheduled.";
  const moved =
    action.start !== null && start > action.start && planned?.driver.by === "own-date"
      ? " The start asked for is not a working day."
      : "";
  return `Runs from ${shownDate(start)} to ${shownDate(finish)}.${moved}${late ? " Late." : ""}`;
}

/** Why it lies where it does. */
function driverWords(driver: Driver, numberOf: (id: string) => string): string {
  switch (driver.by) {
    case "predecessor":
      return `It begins then because it waits for ${numberOf(driver.activityId)}.`;
    case "plan-start":
      return "It begins with the programme.";
    case "own-date":
      return "It begins on the day asked for.";
    case "today":
    case "recorded":
      return "";
  }
}

function slackWords(entry: RoadmapEntry): string {
  const { planned } = entry;
  if (!planned || !isOpen(entry)) return "";
  const { totalSlack, critical } = planned;
  if (totalSlack < 0) return `Critical: it is ${days(-totalSlack)} short.`;
  return critical ? "Critical: a delay of it delays the end." : `It may slip ${days(totalSlack)}.`;
}

function forecastWords(entry: RoadmapEntry): string {
  const { forecast, finish } = entry;
  if (!forecast || !isOpen(entry) || finish === null || forecast.finish === finish) return "";
  return `As things are it finishes ${shownDate(forecast.finish)}.`;
}

function days(count: number): string {
  return count === 1 ? "1 working day" : `${count} working days`;
}
