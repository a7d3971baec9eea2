import { totalAdoption } from "../../../shared/domain/adoption.ts";
import { situationTitles } from "../../../shared/methodology/situations.ts";
import { engagementOf, findingKinds, type Workbook } from "../../../shared/workbook/model.ts";
import { findingKindTitles } from "../../../shared/workbook/words.ts";
import { askedOf, derive } from "../../state/derived.ts";
import { shownDate } from "../../state/today.ts";
import { useWorkbook } from "../../state/workbook.ts";
import classes from "./present.module.css";

/** Who this is about, where they stand, and the few figures everybody asks for. */
export function OverviewSlide() {
  const workbook = useWorkbook();
  const { system, situation, goLive, purpose } = engagementOf(workbook);
  const { title, meaning } = situationTitles[situation];
  return (
    <div className={classes["overview"]}>
      <p className={classes["system"]}>
        {[system, goLive ? `go-live ${shownDate(goLive)}` : ""].filter(Boolean).join(", ")}
      </p>
      <p className={classes["situation"]}>
        <strong>{title}.</strong> {meaning}
      </p>
      {purpose.trim() === "" ? null : <p className={classes["purpose"]}>{purpose}</p>}
      <dl className={classes["figures"]}>
        {figuresOf(workbook).map(({ figure, of, note }) => (
          <div key={of} className={classes["figure"]}>
            <dt>{of}</dt>
            <dd>{figure}</dd>
            {note === "" ? null : <dd className={classes["figureNote"]}>{note}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}

interface Figure {
  readonly figure: string;
  readonly of: string;
  readonly note: string;
}

/** The figures there are; what is not known is left out. */
const figuresOf = derive((workbook: Workbook): readonly Figure[] => {
  const total = totalAdoption([...workbook.groups.values()]);
  const asked = askedOf(workbook);
  const answered = asked.filter(({ standing }) => standing.kind !== "unanswered").length;
  const figures = [
    total && {
      figure: `${Math.round(total.effectiveUse * 100)} %`,
      of: "Effective use",
      note: `of ${total.headcount.toLocaleString()} people`,
    },
    answered > 0 && {
      figure: `${Math.round((answered / asked.length) * 100)} %`,
      of: "Analysis answered",
      note: `${workbook.voices.size.toLocaleString()} voices`,
    },
    workbook.findings.size > 0 && {
      figure: workbook.findings.size.toLocaleString(),
      of: "Findings",
      note: kindsInWords(workbook),
    },
    workbook.actions.size > 0 && {
      figure: [...workbook.actions.values()]
        .filter(({ status }) => status !== "dropped")
        .length.toLocaleString(),
      of: "Actions",
      note: doneInWords(workbook),
    },
  ];
  return figures.flatMap((figure) => (figure ? [figure] : []));
});

/** "8 strengths, 20 gaps, 4 risks". */
function kindsInWords(workbook: Workbook): string {
  const byKind = Map.groupBy(workbook.findings.values(), ({ kind }) => kind);
  return findingKinds
    .flatMap((kind) => {
      const count = byKind.get(kind)?.length ?? 0;
      const word = findingKindTitles[kind].toLowerCase();
      return count === 0 ? [] : [`${count} ${count === 1 ? word : `${word}s`}`];
    })
    .join(", ");
}

function doneInWords(workbook: Workbook): string {
  const actions = [...workbook.actions.values()];
  const done = actions.filter(({ status }) => status === "done").length;
  const going = actions.filter(({ status }) => status === "in-progress").length;
  return [done > 0 ? `${done} done` : "", going > 0 ? `${going} in progress` : ""].filter(Boolean).join(", ");
}
