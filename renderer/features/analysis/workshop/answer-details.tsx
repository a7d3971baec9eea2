import type { AskedQuestion } from "../../../../shared/domain/scoring.ts";
import { answerId } from "../../../../shared/workbook/model.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import { AttachedEvidence } from "../../evidence/attached-evidence.tsx";
import { updateAnswer } from "../rate.ts";
import { placeOf } from "../walk.ts";
import { DetailSection } from "./detail-section.tsx";
import { FindingsOfAnswer } from "./findings-of-answer.tsx";
import type { NewVoice } from "./use-new-voice.ts";
import type { WorkshopAsks } from "./use-workshop-keys.ts";
import { Voices } from "./voices.tsx";
import classes from "./workshop.module.css";

/** What stands behind a rating: note, voices, evidence, and the findings drawn from it. */
export function AnswerDetails(props: {
  readonly item: AskedQuestion;
  readonly newVoice: NewVoice;
  readonly asks: WorkshopAsks;
}) {
  const { item, newVoice, asks } = props;
  const key = placeOf(item);
  const place = { kind: "answer", answer: key } as const;
  return (
    <div className={classes["details"]}>
      <DraftTextarea
        label="Note"
        maxRows={12}
        recorded={item.answer?.note ?? ""}
        onSend={(note) => updateAnswer(key, { note })}
      />
      <Voices item={item} newVoice={newVoice} />
      <DetailSection
        title="Evidence"
        action={{ label: "Add evidence", shortcut: "E", onClick: asks.onEvidence }}
      >
        <AttachedEvidence place={place} />
      </DetailSection>
      <DetailSection
        title="Findings"
        action={{ label: "New finding", shortcut: "F", onClick: asks.onFinding }}
      >
        <FindingsOfAnswer answerId={answerId(key.questionId, key.groupId)} />
      </DetailSection>
    </div>
  );
}
