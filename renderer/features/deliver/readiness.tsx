import { Text, Title, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import type { Missing, Stage, StageProgress } from "../../../shared/domain/progress/stage.ts";
import { stageTitles } from "../../../shared/workbook/words.ts";
import { useProgress } from "../../state/derived.ts";
import { goToMissing } from "../../state/focus-of.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { ProgressRing } from "../../ui/progress-ring.tsx";
import classes from "./deliver.module.css";

/** What is missing of a stage is shown up to here; the rest on demand. */
const shownFirst = 3;

/** What of the engagement is ready and what is missing, each with the way to it. Exports work whatever is missing. */
export function Readiness() {
  const { stages } = useProgress();
  const others = stages.filter(({ stage }) => stage !== "deliver");
  const complete = others.every(({ missing }) => missing.length === 0);
  return (
    <section aria-label="Readiness" className={classes["readiness"]}>
      <Title order={2} mb={4}>
        {complete ? "Everything is filled in" : "What is missing"}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {complete
          ? "The files hold the whole picture."
          : "You can export at any time; gaps are shown as gaps."}
      </Text>
      {others.map((stage) => (
        <StageReadiness key={stage.stage} progress={stage} />
      ))}
    </section>
  );
}

function StageReadiness({ progress: { stage, done, missing } }: { readonly progress: StageProgress }) {
  const [all, setAll] = useState(false);
  const shown = all ? missing : missing.slice(0, shownFirst);
  const percent = `${Math.round(done * 100)} %`;
  return (
    <div className={classes["stage"]}>
      <div className={classes["stageHead"]}>
        <ProgressRing share={done} label={`${percent} done`} />
        <Text size="sm" fw={600}>
          {stageTitles[stage]}
        </Text>
        <Text size="sm" c="dimmed" ml="auto" className="tabular" aria-hidden>
          {percent}
        </Text>
      </div>
      {missing.length === 0 ? null : (
        <ul className={classes["missing"]}>
          {shown.map((item) => (
            <MissingItem key={item.text} stage={stage} item={item} />
          ))}
        </ul>
      )}
      {missing.length > shownFirst ? (
        <UnstyledButton className={classes["more"]} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `${missing.length - shownFirst} more`}
        </UnstyledButton>
      ) : null}
    </div>
  );
}

function MissingItem({ stage, item }: { readonly stage: Stage; readonly item: Missing }) {
  const workbook = useWorkbook();
  return (
    <li>
      <UnstyledButton className={classes["missingItem"]} onClick={() => goToMissing(workbook, stage, item)}>
        {item.text}
      </UnstyledButton>
    </li>
  );
}
