import type { VerdictKind } from "../../../../shared/domain/triage.ts";
import { barrierKinds } from "../../../../shared/methodology/triage-steps.ts";
import { barrierTitles, verdictTitles } from "../../../../shared/workbook/words.ts";
import { balanceOf, triagesOf } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { VerdictMark } from "../../../ui/verdict-mark.tsx";
import classes from "./present-verdicts.module.css";

/** Barriers first: verdicts on the environment come before those on people, resistance last. */
const shownVerdicts: readonly VerdictKind[] = [
  "barrier",
  "mixed",
  "interaction",
  "define-first",
  "capability",
  "resistance",
  "no-cause",
  "undetermined",
];

/** What stands in the way, and how the gaps are judged; for the present view, which gives the title. */
export function PresentVerdicts() {
  const workbook = useWorkbook();
  const triages = triagesOf(workbook);
  const balance = balanceOf(workbook);
  const barriers = barrierKinds.map((kind) => ({
    kind,
    gaps: triages.filter(({ verdict }) => verdict?.barriers.includes(kind)).length,
  }));
  const most = Math.max(1, ...barriers.map(({ gaps }) => gaps));
  return (
    <div className={classes["sides"]}>
      <section aria-label="Barriers">
        <h2 className={classes["title"]}>Gaps by barrier</h2>
        <ul className={classes["list"]}>
          {barriers.map(({ kind, gaps }) => (
            <li key={kind} className={classes["barrier"]}>
              <span>{barrierTitles[kind]}</span>
              <span className={classes["track"]} aria-hidden>
                <span className={classes["bar"]} style={{ width: `${(gaps / most) * 100}%` }} />
              </span>
              <span className={classes["figure"]}>{gaps}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label="Verdicts">
        <h2 className={classes["title"]}>{`${balance.triaged} of ${balance.gaps} gaps and risks triaged`}</h2>
        <ul className={classes["list"]}>
          {shownVerdicts
            .filter((kind) => balance.byVerdict[kind] > 0 || kind === "resistance")
            .map((kind) => (
              <li key={kind} className={classes["verdict"]}>
                <span className={classes["figure"]}>{balance.byVerdict[kind]}</span>
                <span>
                  <VerdictMark kind={kind} size={22} />
                  <span className={classes["meaning"]}>{verdictTitles[kind].meaning}</span>
                </span>
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}
