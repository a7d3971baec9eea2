import { Button, Group, Stack, Text } from "@mantine/core";
import type { JudgedFile } from "../../../../shared/domain/survey/judge-incoming.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { notifyDone } from "../../../ui/notify.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { responsesSaid } from "../survey-words.ts";
import classes from "./import.module.css";
import { startOver, takeIn, type ImportPhase } from "./import-state.ts";
import { countTaken, fewIn } from "./review-items.ts";
import { ReviewList } from "./review-list.tsx";

type Reviewing = Extract<ImportPhase, { readonly kind: "reviewing" }>;

/** What would become of each file, and the button that takes them in. */
export function ReviewFiles({ review, chosen, taking, onDone }: Reviewing & { readonly onDone: () => void }) {
  const { surveys } = useWorkbook();
  const { files, others } = review;
  const count = countTaken(files, chosen);
  const few = fewIn(files, chosen, surveys);
  const take = async () => {
    if (!(await takeIn())) return;
    const said = `${responsesSaid(count)} taken in.`;
    if (few.length === 0) notifyUndoableEdit(said);
    else notifyDone(said);
    onDone();
  };
  return (
    <Stack gap="sm">
      <Text role="status">{summary(files, others)}</Text>
      {files.length === 0 ? null : <ReviewList files={files} chosen={chosen} />}
      {few.length === 0 ? null : (
        <p className={classes["note"]} role="note">
          {`${few.map(({ survey, count: n }) => `${responsesSaid(n)} to “${survey.title}”`).join(" and ")}: fewer than the ${few[0]?.survey.minimum ?? 0} that keep an anonymous answer hidden. So that the history does not tell when these few answered, taking this batch in leaves no step and cannot be undone.`}
        </p>
      )}
      <Group justify="space-between">
        <Button variant="default" disabled={taking} onClick={startOver}>
          Choose other files
        </Button>
        <Button disabled={count === 0} loading={taking} onClick={() => void take()}>
          {count === 0 ? "Nothing to take in" : `Take in ${responsesSaid(count)}`}
        </Button>
      </Group>
    </Stack>
  );
}

function summary(files: readonly JudgedFile[], others: number): string {
  const looked = `${files.length.toLocaleString()} ${files.length === 1 ? "file was" : "files were"} read`;
  const ready = files.filter(({ outcome }) => outcome === "ready").length;
  const passed =
    others === 0
      ? ""
      : ` ${others.toLocaleString()} other ${others === 1 ? "file was" : "files were"} passed over.`;
  if (files.length === 0) return `There is no response here.${passed}`;
  return `${looked}, ${ready.toLocaleString()} ${ready === 1 ? "is" : "are"} ready to be taken in.${passed}`;
}
