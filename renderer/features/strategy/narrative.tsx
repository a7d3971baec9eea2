import { Button } from "@mantine/core";
import type { ElementNarrative } from "../../../shared/domain/strategy/narrative.ts";
import { elementOf } from "../../../shared/methodology/methodology.ts";
import { run } from "../../state/workbook.ts";
import { DraftTextarea } from "../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import classes from "./strategy.module.css";

/** What the strategy says of an element: as the record has it, until the consultant writes over it. */
export function Narrative({ narrative }: { readonly narrative: ElementNarrative }) {
  const { element, text, written } = narrative;
  const { title } = elementOf(element);
  const reset = async () => {
    if (await run({ type: "narrative/reset", id: element }))
      notifyUndoableEdit(`Reset the text about ${title}.`);
  };
  return (
    <div className={classes["narrative"]}>
      <DraftTextarea
        key={element}
        variant="unstyled"
        aria-label={`What the strategy says of ${title}`}
        minRows={1}
        recorded={text}
        onSend={(words) => run({ type: "narrative/set", id: element, text: words })}
      />
      <div className={classes["narrative-foot"]}>
        {written ? "Your words" : "Written from the record"}
        {written ? (
          <Button variant="subtle" size="compact-xs" onClick={() => void reset()}>
            {`Reset the text about ${title}`}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
