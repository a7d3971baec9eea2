import { IconListTree } from "@tabler/icons-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { answerId } from "../../../../shared/workbook/model.ts";
import { useMark } from "../../../state/marks.ts";
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
import { useWorkshopKeys, type WorkshopAsks } from "./use-workshop-keys.ts";
import classes from "./workshop.module.css";

/** One question at a time, big enough to project, answered with single keys. */
export function Workshop() {
  useMark("editable");
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
  const heading = useRef<HTMLHeadingElement>(null);
  const newVoice = useNewVoice(here.item);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const asks: WorkshopAsks = {
    onFinding: () => setDialog("finding"),
    onEvidence: () => setDialog(here.item ? "evidence" : null),
    onQuote: () => {
      // What people said is not for the wall.
      useWorkshop.setState({ projecting: false });
      newVoice.ask();
    },
  };
  useEffect(() => () => useWorkshop.setState({ projecting: false }), []);
  useHeldPlace(here);
  useWorkshopKeys(asks);
  useAttachTarget(here.item && { kind: "answer", answer: placeOf(here.item) }, nameOf(here));
  return (
    <div
      role="presentation"
      className={classes["workshop"]}
      data-projecting={projecting || undefined}
      data-scope={here.step.question.scope}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented || !isTyping()) return;
        event.preventDefault();
        heading.current?.focus();
      }}
    >
      <Panes here={here}>
        <QuestionCard here={here} headingRef={heading} />
        {here.item && !projecting ? (
          <AnswerDetails
            key={answerId(here.item.question.id, here.item.group?.id ?? null)}
            item={here.item}
            newVoice={newVoice}
            asks={asks}
          />
        ) : null}
      </Panes>
      <Dialogs here={here} open={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}

/** The question with what is around it: the outline before, the help after, both left out on the wall. */
function Panes({ here, children }: { readonly here: Standpoint; readonly children: ReactNode }) {
  const { projecting, outlineShown } = useWorkshop();
  const helpShown = !usePreferences((preferences) => preferences.panelCollapsed);
  return (
    <div className={classes["panes"]}>
      {outlineShown && !projecting ? <Outline here={here} /> : null}
      <div className={classes["column"]}>
        <QuestionBar here={here} />
        <div className={classes["content"]}>{children}</div>
      </div>
      {helpShown && !projecting ? <HelpPanel question={here.step.question} /> : null}
    </div>
  );
}

type OpenDialog = "finding" | "evidence" | null;

function Dialogs(props: {
  readonly here: Standpoint;
  readonly open: OpenDialog;
  readonly onClose: () => void;
}) {
  const { here, open, onClose } = props;
  return (
    <>
      <FindingDialog open={open === "finding"} onClose={onClose} prefill={prefillOf(here)} />
      {here.item ? (
        <EvidenceDialog
          open={open === "evidence"}
          onClose={onClose}
          place={{ kind: "answer", answer: placeOf(here.item) }}
        />
      ) : null}
    </>
  );
}

/** A question as notices name it. */
function nameOf({ step: { question }, item }: Standpoint): string {
  return item?.group ? `${question.short} (${item.group.name})` : question.short;
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
