import { Text, Title } from "@mantine/core";
import { IconHeartbeat } from "@tabler/icons-react";
import { useMemo } from "react";
import { newestResults, type SurveyWithResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { reliabilityText } from "../../../../shared/domain/survey/reliability.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PulseTable } from "./pulse-table.tsx";
import { pulseView, type PulseView } from "./pulse-view.ts";
import { readableAlpha } from "./survey-view.ts";
import { groupNamesOf } from "./filter.ts";
import classes from "./pulse.module.css";
import { SuggestedFindings } from "./suggested-findings.tsx";
import { tooFewAtAll, whyNoResults } from "./why-empty.ts";
import { roundInWords, scaleInWords, shownFigure } from "./words.ts";

/** What each group makes of the system: the newest user pulse. */
export function PulseByGroup() {
  const workbook = useWorkbook();
  const newest = newestResults(useSurveyResults(), "user-pulse");
  if (newest) return <Pulse {...newest} />;
  return (
    <EmptyState
      icon={<IconHeartbeat size={32} />}
      sentence={`The user pulse says what each group makes of the system. ${whyNoResults(workbook, "user-pulse")}`}
    />
  );
}

function Pulse({ survey, results }: SurveyWithResults) {
  const view = useMemo(
    () => pulseView(survey.questionnaire, results, groupNamesOf(survey)),
    [survey, results],
  );
  if (view.rows.every(({ respondents }) => respondents === null))
    return <EmptyState icon={<IconHeartbeat size={32} />} sentence={tooFewAtAll(results.minimum)} />;
  return (
    <section aria-label="Pulse by group" className={classes["view"]}>
      <Text size="sm" c="dimmed">
        {roundInWords(survey)}. Means on a scale where{" "}
        {scaleInWords(view.constructs[0]?.scale ?? scaleOf("agreement"))}; beside each its spread (sample
        standard deviation).
      </Text>
      <SuggestedFindings source="pulse" />
      <PulseTable view={view} />
      <PulseNotes view={view} minimum={results.minimum} />
      <Reliabilities view={view} />
    </section>
  );
}

/** What the marks of the table mean, those that are in it. */
export function PulseNotes({ view, minimum }: { readonly view: PulseView; readonly minimum: number }) {
  const hidden = view.rows.some(({ respondents }) => respondents === null);
  const cells = view.rows.flatMap((row) => row.cells);
  const notes = [
    hidden ? `Too few to show: fewer than ${minimum} answered, or showing it would give so few away.` : "",
    cells.some(({ partial }) => partial)
      ? "* Some of its items have too few answers: the mean of the others."
      : "",
  ].filter(Boolean);
  return notes.length === 0 ? null : <p className={classes["notes"]}>{notes.join(" ")}</p>;
}

function Reliabilities({ view }: { readonly view: PulseView }) {
  return (
    <section aria-label="Reliability" className={classes["reliabilities"]}>
      <Title order={2}>Reliability</Title>
      <dl>
        {view.constructs.map(({ id, title, reliability }) =>
          reliability ? (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                {readableAlpha(reliability) === null ? null : (
                  <strong>α {shownFigure(readableAlpha(reliability))} </strong>
                )}
                {reliabilityText(reliability)}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
