import { useState } from "react";
import type { FormItem, FormPart, SurveyForm } from "../../shared/domain/survey/form.ts";
import { asksAboutYou, countAnswered, givenTo, youFaults, type Given } from "./draft.ts";
import classes from "./form.module.css";
import { PageHeading } from "./page-heading.tsx";
import { ReviewYou } from "./review-you.tsx";
import type { Respondent } from "./use-respondent.ts";

interface ReviewPageProps {
  readonly form: SurveyForm;
  readonly respondent: Respondent;
  readonly handedBack: boolean;
  /** @returns a sentence for the respondent when the answers were not taken */
  readonly send: () => Promise<string | null>;
}

/** Every answer once more, with a way back to each, before anything leaves. */
export function ReviewPage({ form, respondent, handedBack, send }: ReviewPageProps) {
  const { draft, moved, correct, back } = respondent;
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const { answered, all } = countAnswered(form, draft);

  const onSend = async (): Promise<void> => {
    if (answered === 0) return setFault("Answer at least one statement first.");
    if (Object.keys(youFaults(form, draft)).length > 0) return correct("you");
    setSending(true);
    const refused = await send();
    setSending(false);
    setFault(refused);
  };

  return (
    <>
      <PageHeading takesFocus={moved}>Your answers</PageHeading>
      <p className={classes["lead"]}>{blankWords(all - answered)}</p>
      {asksAboutYou(form) && <ReviewYou form={form} draft={draft} onChange={() => correct("you")} />}
      {form.parts.map((part) => (
        <ReviewPart key={part.id} part={part} respondent={respondent} />
      ))}
      {fault !== null && (
        <p role="alert" className={classes["fault"]}>
          {fault}
        </p>
      )}
      <div className={classes["moves"]}>
        <button
          type="button"
          className={classes["primary"]}
          aria-disabled={sending}
          onClick={() => {
            if (!sending) void onSend();
          }}
        >
          {handedBack ? "Save my answers as a file" : "Send my answers"}
        </button>
        <button type="button" className={classes["secondary"]} onClick={back}>
          Back
        </button>
      </div>
    </>
  );
}

function blankWords(blank: number): string {
  if (blank === 0) return "You have answered everything. Change what you like, or hand it in as it is.";
  const left = blank === 1 ? "One statement is left blank." : `${blank} statements are left blank.`;
  return `${left} That is allowed: change what you like, or hand it in as it is.`;
}

function ReviewPart({ part, respondent }: { part: FormPart; respondent: Respondent }) {
  const { draft, correct } = respondent;
  return (
    <section className={classes["reviewed"]} aria-labelledby={`review-${part.id}`}>
      <h2 id={`review-${part.id}`} dir="auto">
        {part.title}
      </h2>
      <ul>
        {part.items.map((item) => (
          <ReviewItem
            key={item.id}
            item={item}
            given={givenTo(draft, item.id)}
            onChange={() => correct({ item: item.id })}
          />
        ))}
      </ul>
    </section>
  );
}

interface ReviewItemProps {
  readonly item: FormItem;
  readonly given: Given;
  readonly onChange: () => void;
}

function ReviewItem({ item, given, onChange }: ReviewItemProps) {
  const words = given.proof.trim();
  return (
    <li className={classes["row"]}>
      <span className={classes["asked"]} dir="auto">
        {item.text}
      </span>
      <span className={given.value === null ? classes["blank"] : classes["answer"]}>
        {answerWords(item, given)}
      </span>
      <button
        type="button"
        className={classes["plain"]}
        aria-label={`Change: ${item.text}`}
        onClick={onChange}
      >
        Change
      </button>
      {words !== "" && (
        <span className={classes["words"]} dir="auto">
          {words}
        </span>
      )}
    </li>
  );
}

function answerWords({ scale }: FormItem, { value, proof }: Given): string {
  if (value === "unknown") return scale.unknown;
  if (value === null) return proof.trim() === "" ? "Left blank" : "Only words";
  return scale.steps.find((step) => step.value === value)?.label ?? "";
}
