import { Button, NativeSelect } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import type { JudgedFile, Outcome, Take } from "../../../../shared/domain/survey/judge-incoming.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import classes from "./import.module.css";
import { choose } from "./import-state.ts";
import { outcomeTitles, reviewItems, type ReviewItem } from "./review-items.ts";

/** The files by what became of them; thousands of them, of which those in view are drawn. */
export function ReviewList(props: {
  readonly files: readonly JudgedFile[];
  readonly chosen: ReadonlyMap<number, Take>;
}) {
  const { files, chosen } = props;
  const items = useMemo(() => reviewItems(files), [files]);
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is memoized here
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => (items[i]?.kind === "heading" ? 36 : 48),
    overscan: 12,
  });
  return (
    <div
      ref={scroller}
      className={classes["list"]}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      role="region"
      aria-label="Files that were read"
    >
      <div className={classes["whole"]} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item ? (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={classes["line"]}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ReviewLine item={item} files={files} chosen={chosen} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

function ReviewLine(props: {
  readonly item: ReviewItem;
  readonly files: readonly JudgedFile[];
  readonly chosen: ReadonlyMap<number, Take>;
}) {
  const { item, files, chosen } = props;
  if (item.kind === "heading")
    return (
      <div className={classes["heading"]}>
        <h3>{`${outcomeTitles[item.outcome]} · ${item.count.toLocaleString()}`}</h3>
        {item.outcome === "similar" ? <TakeAll files={files} outcome={item.outcome} /> : null}
      </div>
    );
  return <FileLine file={item.file} index={item.index} take={chosen.get(item.index) ?? null} />;
}

function FileLine({
  file,
  index,
  take,
}: {
  readonly file: JudgedFile;
  readonly index: number;
  readonly take: Take | null;
}) {
  const title = useWorkbook().surveys.get(file.surveyId ?? "")?.title ?? "";
  const about = [title, file.who].filter((word) => word !== "").join(" · ");
  return (
    <div className={classes["file"]}>
      <div className={classes["words"]}>
        <span className={classes["name"]}>{file.fileName}</span>
        {about === "" ? null : <span className={classes["about"]}>{about}</span>}
        {file.reason === "" ? null : <span className={classes["reason"]}>{file.reason}</span>}
      </div>
      {file.choices.length === 0 ? null : (
        <NativeSelect
          size="xs"
          w={132}
          flex="none"
          aria-label={`What becomes of ${file.fileName}`}
          value={take ?? ""}
          onChange={({ currentTarget }) =>
            choose(index, file.choices.find((each) => each === currentTarget.value) ?? null)
          }
          data={[
            { value: "", label: "Leave out" },
            ...file.choices.map((each) => ({ value: each, label: takeTitles[each] })),
          ]}
        />
      )}
    </div>
  );
}

const takeTitles: Readonly<Record<Take, string>> = {
  replace: "Take instead",
  both: "Take both",
};

function TakeAll({ files, outcome }: { readonly files: readonly JudgedFile[]; readonly outcome: Outcome }) {
  const takeAll = () =>
    files.forEach((file, index) => {
      if (file.outcome === outcome) choose(index, "both");
    });
  return (
    <Button size="compact-sm" variant="subtle" onClick={takeAll}>
      Take both of all
    </Button>
  );
}
