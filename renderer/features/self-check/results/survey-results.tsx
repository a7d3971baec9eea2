import { Alert, Text } from "@mantine/core";
import { IconChartBar, IconEyeOff } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { SurveyWithResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { everyone, type VisibleResults } from "../../../../shared/domain/survey/visible.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { groupNamesOf, offeredIn, unfiltered, type ResultAudience } from "./filter.ts";
import { PartResults } from "./part-results.tsx";
import classes from "./results.module.css";
import { peopleIn, surveyView } from "./survey-view.ts";
import { WhoAnswered } from "./who-answered.tsx";
import { tooFewAtAll, whyNothingOf } from "./why-empty.ts";
import { audienceName, peopleInWords, roundInWords } from "./words.ts";

/** What people answered to one questionnaire in one round, as far as it may be shown. */
export function SurveyResults({ surveyId }: { readonly surveyId: string }) {
  const survey = useWorkbook().surveys.get(surveyId);
  const found = useSurveyResults().find((each) => each.survey.id === surveyId);
  if (found) return <Results key={surveyId} {...found} />;
  return survey ? <EmptyState icon={<IconChartBar size={32} />} sentence={whyNothingOf(survey)} /> : null;
}

function Results({ survey, results }: SurveyWithResults) {
  const [wanted, setWanted] = useState(unfiltered);
  const offered = useMemo(
    () => offeredIn([results], groupNamesOf(survey), wanted),
    [results, survey, wanted],
  );
  const { filter } = offered;
  const view = useMemo(
    () => (filter ? surveyView(survey.questionnaire, results, filter) : null),
    [filter, survey, results],
  );
  if (!filter || !view)
    return <EmptyState icon={<IconEyeOff size={32} />} sentence={tooFewAtAll(results.minimum)} />;
  return (
    <section aria-label="Results" className={classes["view"]}>
      <Text size="sm" c="dimmed">
        {roundInWords(survey)}. {namingInWords(results)}
      </Text>
      <FilterBar offered={offered} onFilter={setWanted}>
        <Text size="sm" fw={600}>
          {peopleInWords(view.respondents)} answered
        </Text>
      </FilterBar>
      {view.textsElsewhere.length > 0 ? (
        <Alert variant="light" color="gray" py={6}>
          What people wrote is shown only for {view.textsElsewhere.map(togetherInWords).join(" and ")}{" "}
          together, not group by group.
        </Alert>
      ) : null}
      {view.parts.map((part) => (
        <PartResults key={part.id} part={part} survey={survey} minimum={results.minimum} />
      ))}
      <WhoAnswered survey={survey} results={results} people={peopleIn(results, filter)} />
    </section>
  );
}

/** "everyone", "all managers". */
function togetherInWords(audience: ResultAudience): string {
  const name = audienceName(audience).toLowerCase();
  return audience === everyone ? name : `all ${name}`;
}

/** How it was answered, for those who look at the figures. */
function namingInWords({ settings, minimum }: VisibleResults): string {
  return settings.naming === "named"
    ? "Answered by name."
    : `Anonymous: nothing is shown of fewer than ${minimum}.`;
}
