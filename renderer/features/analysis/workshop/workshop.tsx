import { IconListTree } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { answerId } from "../../../../shared/workbook/model.ts";
import { usePreferences } from "../../../state/preferences.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { isTyping } from "../../../ui/keyboard.ts";
import { useAttachTarget } from "../../evidence/attach-target.ts";
import { EvidenceDialog } from "../../evidence/evidence-dialog.tsx";
import { FindingDialog } from "../../findings/finding-dialog.tsx";
import { useHeldPlace, useStandpoint, useWorkshop } from "../place.ts";
import { placeOf, type Standpoint } from "../walk.ts";
import { AnswerDetails } from "./answer-details.tsx";
import { HelpPanel } from "./help-panel.tsx";
import { Outline } from "./outline.tsx";
import { QuestionBar } from "./question-bar.tsx";
import { QuestionCard } from "./question-card.tsx";
import { useNewVoice } from "./use-new-voice.ts";
import { useWorkshopKeys } from "./use-workshop-keys.ts";
import classes from "./workshop.module.css";

/** One question at a time, big enough to project, answered with single keys. */
export function Workshop() {
  const here = useStandpoint();
  return here ? (
    <OpenQuestion here={here} />
  ) : (
    <EmptyState
      icon={<IconListTree size={40} />}
      sentence="The method has no questions for this situation."
    />
  );
}

function OpenQuestion({ here }: { readonly here: Standpoint }) {
  const projecting = useWorkshop((state) => state.projecting);
  const outlineShown = useWorkshop((state) => state.outlineShown);
  const helpShown = !usePreferences((preferences) => preferences.panelCollapsed);
  const heading = useRef<HTMLHeadingElement>(null);
  const newVoice = useNewVoice(here.item);
  const [dialog, setDialog] = useState<"finding" | "evidence" | null>(null);
  const asks = {
    onFinding: () => setDialog("finding"),
    onEvidence: () => setDialog(here.item ? "evidence" : null),
    onQuote: newVoice.ask,
  };
  useHeldPlace(here);
  useWorkshopKeys(asks);
  useAttachTarget(here.item && { kind: "answer", answer: placeOf(here.item) }, here.step.question.short);

  return (
    <div
      role="presentation"
      className={classes["workshop"]}
      data-projecting={projecting || undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || !isTyping()) return;
        event.preventDefault();
        heading.current?.focus();
      }}
    >
      <div className={classes["panes"]}>
        {outlineShown && !projecting ? <Outline here={here} /> : null}
        <div className={classes["column"]}>
          <QuestionBar here={here} />
          <div className={classes["content"]}>
            <QuestionCard here={here} headingRef={heading} />
            {here.item && (!projecting || newVoice.id) ? (
              <AnswerDetails
                key={answerId(here.item.question.id, here.item.group?.id ?? null)}
                item={here.item}
                newVoice={newVoice}
                onAddEvidence={asks.onEvidence}
                onAddFinding={asks.onFinding}
              />
            ) : null}
          </div>
        </div>
        {helpShown && !projecting ? <HelpPanel question={here.step.question} /> : null}
      </div>
      <FindingDialog open={dialog === "finding"} onClose={() => setDialog(null)} prefill={prefillOf(here)} />
      {here.item ? (
        <EvidenceDialog
          open={dialog === "evidence"}
          onClose={() => setDialog(null)}
          place={{ kind: "answer", answer: placeOf(here.item) }}
        />
      ) : null}
    </div>
  );
}

/** What a finding recorded from here is about, before anybody says otherwise. */
function prefillOf({ step, item }: Standpoint) {
  return {
    dimensions: [step.question.dimension],
    groupIds: item?.group ? [item.group.id] : [],
    answers: item ? [placeOf(item)] : [],
    evidenceIds: [],
  };
}
