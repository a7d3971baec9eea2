import { useEffect, useRef } from "react";
import type { FormItem, SurveyForm } from "../../shared/domain/survey/form.ts";
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
      <p className={classes["keys"]}>{keyWords(items)}</p>
      <MoveButtons respondent={respondent} />
    </form>
  );
}

/** A part can hold an item of the consultant's on another scale than the rest. */
function keyWords(items: readonly FormItem[]): string {
  const most = Math.max(...items.map(({ scale }) => scale.steps.length));
  const unknown = [...new Set(items.map(({ scale }) => `“${scale.unknown}”`))].join(" or ");
  return `Keys: 1 to ${most} choose and go to the next, 0 for ${unknown}, Delete to leave blank, Enter to go on.`;
}

/** Goes to an item of the page, to the answer chosen if there is one; past the last to the button that goes on. */
function focusItem(page: HTMLFormElement | null, at: number): void {
  const group = page?.querySelectorAll("fieldset")[at];
  const radio =
    group?.querySelector<HTMLElement>("input[type=radio]:checked") ??
    group?.querySelector<HTMLElement>("input[type=radio]");
  (radio ?? page?.querySelector<HTMLElement>("[data-next]"))?.focus();
}
