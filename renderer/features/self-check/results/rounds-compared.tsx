import { Text } from "@mantine/core";
import { IconTrendingUp } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import type { SurveyWithResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import type { QuestionnaireId } from "../../../../shared/methodology/questionnaires/types.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { DumbbellLegend } from "./dumbbell.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { groupNamesOf, offeredIn, unfiltered } from "./filter.ts";
import { RoundsTable } from "./rounds-table.tsx";
import { roundsView } from "./rounds-view.ts";
import classes from "./rounds.module.css";
import { whyNoResults } from "./why-empty.ts";
import { roundInSentence, roundInWords } from "./words.ts";

/** What changed from the first to the newest round of a questionnaire, item by item. */
export function RoundsCompared({ questionnaire }: { readonly questionnaire: QuestionnaireId }) {
  const workbook = useWorkbook();
  const rounds = useSurveyResults().filter(({ survey }) => survey.questionnaire === questionnaire);
  const [first] = rounds;
  const newest = rounds.at(-1);
  if (first && newest && first !== newest)
    return <Compared key={questionnaire} first={first} newest={newest} rounds={rounds} />;
  const { title } = questionnaireOf(questionnaire);
  return (
    <EmptyState
      icon={<IconTrendingUp size={32} />}
      sentence={
        first
          ? `“${title}” has results of one round. Close another round of it to see what changed.`
          : whyNoResults(workbook, questionnaire)
      }
    />
  );
}

function Compared(props: {
  readonly first: SurveyWithResults;
  readonly newest: SurveyWithResults;
  readonly rounds: readonly SurveyWithResults[];
}) {
  const { first, newest, rounds } = props;
  const [wanted, setWanted] = useState(unfiltered);
  const offered = useMemo(
    () => offeredIn([first.results, newest.results], groupNamesOf(newest.survey), wanted),
    [first, newest, wanted],
  );
  const { filter } = offered;
  const { questionnaire } = newest.survey;
  const view = useMemo(
    () =>
      filter &&
      roundsView(
        questionnaire,
        rounds.map(({ results }) => results),
        filter,
      ),
    [questionnaire, rounds, filter],
  );
  if (!view || view.parts.length === 0) {
    return (
      <EmptyState
        icon={<IconTrendingUp size={32} />}
        sentence="Too few answered in one of the rounds, or no item was asked in both, so there is nothing to compare."
      />
    );
  }
  return (
    <section aria-label="Rounds compared" className={classes["view"]}>
      <Text size="sm" c="dimmed">
        {roundInWords(first.survey)}, against {roundInSentence(newest.survey)}.
      </Text>
      <FilterBar offered={offered} onFilter={setWanted}>
        <Text span size="sm">
          <DumbbellLegend first={`Round ${newest.survey.round}`} second={`Round ${first.survey.round}`} />
        </Text>
      </FilterBar>
      <RoundsTable view={view} first={first.survey} newest={newest.survey} />
      <Text size="xs" c="dimmed">
        Answers of the two rounds are not linked: they are compared as if different people had given them.
        {view.onlyInOne > 0 ? ` Asked in one of the two rounds only: ${view.onlyInOne}.` : ""}
      </Text>
    </section>
  );
}
