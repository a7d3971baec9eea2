import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import { asksForGroup, asksForName, none, type Draft } from "./draft.ts";
import classes from "./form.module.css";

interface ReviewYouProps {
  readonly form: SurveyForm;
  readonly draft: Draft;
  readonly onChange: () => void;
}

/** What the respondent said about themselves. */
export function ReviewYou({ form, draft, onChange }: ReviewYouProps) {
  const said = saidOf(form, draft);
  return (
    <section className={classes["reviewed"]} aria-labelledby="review-you">
      <h2 id="review-you">About you</h2>
      <ul>
        {said.map(([what, words]) => (
          <li key={what} className={classes["row"]}>
            <span className={classes["asked"]}>{what}</span>
            <span className={classes["answer"]} dir="auto">
              {words}
            </span>
            <button
              type="button"
              className={classes["plain"]}
              aria-label={`Change: ${what}`}
              onClick={onChange}
            >
              Change
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function saidOf(form: SurveyForm, draft: Draft): readonly (readonly [what: string, words: string])[] {
  const { audiences, groups, people, naming } = form;
  const audience = audiences.find(({ id }) => id === draft.audience)?.label ?? "";
  const person = people.find(({ id }) => id === draft.personId)?.name ?? "";
  const group = groups.find(({ id }) => id === draft.groupId)?.name;
  return [
    ...(audiences.length > 1 ? [["Which fits you?", audience] as const] : []),
    ...(naming === "named"
      ? [["Your name", asksForName(form, draft) ? draft.name.trim() : person] as const]
      : []),
    ...(asksForGroup(form, draft)
      ? [["Your group", group ?? (draft.groupId === none ? "None of these" : "")] as const]
      : []),
  ];
}
