import { Button, Progress, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconFolder } from "@tabler/icons-react";
import type { ExportKind } from "../../../shared/ipc/contract.ts";
import {
  cancelExport,
  dismissExport,
  revealExport,
  startExport,
  useJobs,
  type ExportJob,
} from "../../state/jobs.ts";
import { useOpenWorkbook } from "../../state/workbook.ts";
import { exportTitles, exportWords } from "./export-words.ts";
import classes from "./deliver.module.css";

/** One kind of file: what it holds, for whom it is, and the export of it, from its start to where it was written. */
export function ExportCard({ what }: { readonly what: ExportKind }) {
  const { holds, forWhom, format, icon: KindIcon } = exportWords[what];
  const job = useJob(what);
  const asking = useJobs((state) => state.asking);
  const running = job?.state.state === "running";
  const word = job?.state.state === "failed" ? "Try again" : "Export";
  return (
    <article className={classes["card"]} aria-label={exportTitles[what]}>
      <KindIcon size={22} className={classes["cardIcon"]} aria-hidden />
      <div className={classes["cardBody"]}>
        <Title order={2}>{exportTitles[what]}</Title>
        <Text size="sm">{holds}</Text>
        <Text size="sm" c="dimmed">
          {forWhom} {format}.
        </Text>
        {job ? <JobSign job={job} /> : null}
      </div>
      <Button
        className={classes["cardButton"]}
        variant={what === "steering" ? "filled" : "default"}
        loading={asking === what}
        disabled={running || (asking !== null && asking !== what)}
        onClick={() => void startExport(what)}
        aria-label={`${word}: ${exportTitles[what]}`}
      >
        {word}
      </Button>
    </article>
  );
}

function useJob(what: ExportKind): ExportJob | undefined {
  const engagementId = useOpenWorkbook((state) => state.engagementId);
  return useJobs((state) => state.jobs.find((job) => job.what === what && job.engagementId === engagementId));
}

/** How far an export is, or how it ended. */
function JobSign({ job }: { readonly job: ExportJob }) {
  const { state } = job;
  switch (state.state) {
    case "running":
      return <Running job={job} progress={state.progress} doing={state.doing} />;
    case "done":
      return <Done job={job} paths={state.paths} />;
    case "cancelled":
      return (
        <Text size="sm" c="dimmed" mt="xs" role="status">
          Cancelled. Nothing was written.
        </Text>
      );
    case "failed":
      return (
        <div className={classes["failed"]} role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          <Text size="sm">{state.message}</Text>
        </div>
      );
  }
}

function Running(props: { readonly job: ExportJob; readonly progress: number; readonly doing: string }) {
  const percent = Math.round(props.progress * 100);
  return (
    <div className={classes["running"]}>
      <div className={classes["bar"]}>
        <Progress value={percent} aria-label={`Export: ${exportTitles[props.job.what]}`} />
        <Text size="xs" c="dimmed" role="status">
          {props.doing}
        </Text>
      </div>
      <Button size="compact-sm" variant="default" onClick={() => cancelExport(props.job)}>
        Cancel
      </Button>
    </div>
  );
}

function Done({ job, paths }: { readonly job: ExportJob; readonly paths: readonly string[] }) {
  return (
    <div className={classes["done"]}>
      <div className={classes["written"]} role="status">
        <IconCheck size={18} aria-hidden />
        <Text size="sm">
          Written to <span className={classes["path"]}>{paths.join(", ")}</span>
        </Text>
      </div>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconFolder size={16} />}
        onClick={() => revealExport(job)}
      >
        Show in folder
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => dismissExport(job)}>
        Dismiss
      </Button>
    </div>
  );
}
