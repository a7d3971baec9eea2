import { Button, Title } from "@mantine/core";
import { useState } from "react";
import type { Response } from "../../../../shared/domain/survey/response.ts";
import type { VisibleResults } from "../../../../shared/domain/survey/visible.ts";
import type { AskedQuestion } from "../../../../shared/methodology/questionnaires/asked.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { useRespondentNames } from "./respondent-names.ts";
import { rampLevel } from "./ramp.ts";
import classes from "./who-answered.module.css";
import { endsOf } from "./words.ts";

/** So many people are in the table until more are asked for. */
const pageOfPeople = 60;

/** Who answered what, of a questionnaire that was answered by name; nothing when it was anonymous. */
export function WhoAnswered(props: {
  readonly survey: Survey;
  readonly results: VisibleResults;
  readonly people: readonly Response[];
}) {
  const { survey, results, people } = props;
  const names = useRespondentNames(survey.id);
  const [most, setMost] = useState(pageOfPeople);
  if (people.length === 0) return null;
  const { questions } = results.settings;
  const nameOf = ({ id }: Response) => names.get(id) ?? "No name";
  const sorted = people.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return (
    <section aria-label="Who answered what" className={classes["who"]}>
      <Title order={2}>Who answered what</Title>
      {/* It scrolls sideways, which has to be possible with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes["scroll"]} role="region" aria-label="Answers by person" tabIndex={0}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">Person</th>
              {questions.map(({ id, short, text }) => (
                <th key={id} scope="col" title={text}>
                  <span className={classes["column"]}>{short}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((person) => (
              <tr key={person.id}>
                <th scope="row">{nameOf(person)}</th>
                {questions.map((question) => (
                  <Answer key={question.id} question={question} person={person} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > most ? (
        <Button variant="subtle" onClick={() => setMost(most + pageOfPeople)}>
          Show {Math.min(pageOfPeople, sorted.length - most)} more
        </Button>
      ) : null}
    </section>
  );
}

function Answer({ question, person }: { readonly question: AskedQuestion; readonly person: Response }) {
  const value = person.answers[question.id];
  const scale = scaleOf(question.scale);
  if (value === undefined) return <td className={classes["none"]}>–</td>;
  if (value === "unknown") return <td className={classes["none"]}>{scale.unknown}</td>;
  const label = scale.steps.find((step) => step.value === value)?.label ?? "";
  return (
    <td data-step={rampLevel(value, endsOf(scale))}>{question.scale === "agreement" ? value : label}</td>
  );
}
