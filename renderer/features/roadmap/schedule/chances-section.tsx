import { Progress, Text } from "@mantine/core";
import { useMemo } from "react";
import { useSchedule } from "../../../state/derived.ts";
import { shownDate } from "../../../state/today.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { milestonesIn } from "../milestones-in.ts";
import { chancesIn, chanceWords, targetsOf, type Chance } from "./chances.ts";
import classes from "./schedule.module.css";
import { Section } from "./section.tsx";
import { useSimulation } from "./use-simulation.ts";

/** How likely the plan keeps its days: along one path, and by simulation. */
export function ChancesSection() {
  const workbook = useWorkbook();
  const schedule = useSchedule();
  const milestones = milestonesIn(workbook);
  const targets = useMemo(() => targetsOf(milestones), [milestones]);
  const simulating = useSimulation(schedule, targets);
  const simulation = simulating.kind === "done" ? simulating.simulation : null;
  const steeringDate = workbook.programme.get("programme")?.steeringDate ?? null;
  const chances = useMemo(
    () => chancesIn(schedule, milestones, { steeringDate, simulation }),
    [schedule, milestones, steeringDate, simulation],
  );
  if (schedule.forecast.finish === null) return null;
  return (
    <Section
      title="Chances"
      sentence="Along the longest path, and in 10,000 simulated runs that see every path. Where many paths are nearly as long, the second is lower and closer to the truth."
    >
      {simulating.kind === "running" ? (
        <Progress value={simulating.share * 100} size="sm" aria-label="Simulating" transitionDuration={0} />
      ) : null}
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">By</th>
            <th scope="col">Longest path</th>
            <th scope="col">Simulated</th>
            <th scope="col">80 % sure by</th>
            <th scope="col">95 % sure by</th>
          </tr>
        </thead>
        <tbody>
          {chances.map((chance) => (
            <Row key={chance.id} chance={chance} running={simulating.kind === "running"} />
          ))}
        </tbody>
      </table>
      {steeringDate === null ? (
        <Text size="sm" c="dimmed">
          Set the steering date to see how likely it is kept.
        </Text>
      ) : null}
    </Section>
  );
}

function Row({ chance, running }: { readonly chance: Chance; readonly running: boolean }) {
  const later = running ? "…" : "none";
  const share = (value: number | null, none: string) => (value === null ? none : chanceWords(value));
  const day = (date: string | null) => (date === null ? later : shownDate(date));
  return (
    <tr>
      <th scope="row">{chance.title}</th>
      <td>{chance.date === null ? "no day" : shownDate(chance.date)}</td>
      <td>{share(chance.analytic, "none")}</td>
      <td>{share(chance.simulated, chance.date === null ? "none" : later)}</td>
      <td>{day(chance.with80)}</td>
      <td>{day(chance.with95)}</td>
    </tr>
  );
}
