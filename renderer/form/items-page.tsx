import { useEffect, useRef } from "react";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import { givenTo, withGiven } from "./draft.ts";
import classes from "./form.module.css";
import { ItemQuestion } from "./item-question.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { PageHeading } from "./page-heading.tsx";
import type { ItemsPage } from "./pages.ts";
import type { Respondent } from "./use-respondent.ts";

interface ItemsPageViewProps {
  readonly form: SurveyForm;
  readonly page: ItemsPage;
  readonly respondent: Respondent;
}

/** Some items of one part. */
export function ItemsPageView({ form, page, respondent }: ItemsPageViewProps) {
  const { part, items, at, of } = page;
  const { draft, change, next, moved, item } = respondent;
  const fields = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (item !== null)
      focusItem(
        fields.current,
        items.findIndex(({ id }) => id === item),
      );
  }, [item, items]);

  return (
    <form
      ref={fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <PageHeading takesFocus={moved && item === null}>
        {of > 1 ? `${part.title} (${at} of ${of})` : part.title}
      </PageHeading>
      <p className={classes["lead"]} dir="auto">
        {part.lead}
      </p>
      {items.map((asked, index) => (
        <div key={asked.id} className={classes["item"]}>
          <ItemQuestion
            item={asked}
            given={givenTo(draft, asked.id)}
            proof={form.proof}
            onChange={(patch) => change(withGiven(draft, asked.id, patch))}
            onPicked={() => focusItem(fields.current, index + 1)}
          />
        </div>
      ))}
      <p className={classes["keys"]}>{keyWords(items[0]?.scale.steps.length ?? 0)}</p>
      <MoveButtons respondent={respondent} />
    </form>
  );
}

function keyWords(steps: number): string {
  return `Keys: 1 to ${steps} choose and go to the next, 0 is the answer set apart, Delete leaves blank, Enter goes on.`;
}

/** Goes to an item of the page, to the answer chosen if there is one; past the last to the button that goes on. */
function focusItem(page: HTMLFormElement | null, at: number): void {
  const group = page?.querySelectorAll("fieldset")[at];
  const radio =
    group?.querySelector<HTMLElement>("input[type=radio]:checked") ??
    group?.querySelector<HTMLElement>("input[type=radio]");
  (radio ?? page?.querySelector<HTMLElement>("[data-next]"))?.focus();
}
