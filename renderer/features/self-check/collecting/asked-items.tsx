import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import classes from "../self-check.module.css";

const marks = { method: null, reworded: "Reworded", own: "Own" } as const;

/** What respondents are asked, as it was fixed when the questionnaire was opened. */
export function AskedItems({ survey: { questionnaire, asked } }: { readonly survey: Survey }) {
  const numbers = new Map(asked.map(({ id }, at) => [id, at + 1]));
  return (
    <details className={classes["asked"]}>
      <summary>{`What is asked: ${asked.length} ${asked.length === 1 ? "item" : "items"}`}</summary>
      {questionnaireOf(questionnaire).parts.map((part) => {
        const items = asked.filter((item) => item.part === part.id);
        if (items.length === 0) return null;
        return (
          <section key={part.id} aria-label={part.title}>
            <h3 className={classes["askedPart"]}>{part.title}</h3>
            <ol className={classes["plain"]}>
              {items.map(({ id, text, wording }) => (
                <li key={id} className={classes["askedItem"]}>
                  <span className={classes["number"]}>{numbers.get(id)}</span>
                  <span>{text}</span>
                  <span className={classes["mark"]}>{marks[wording]}</span>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </details>
  );
}
