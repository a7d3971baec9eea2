import form from "../form/form.module.css";
import { KioskDialog } from "./kiosk-dialog.tsx";

interface StillThereDialogProps {
  readonly secondsLeft: number;
  readonly onStay: () => void;
  readonly onClear: () => void;
}

/** Asks somebody who has not moved for a while; without an answer everything is cleared for the next person. */
export function StillThereDialog({ secondsLeft, onStay, onClear }: StillThereDialogProps) {
  return (
    <KioskDialog title="Are you still there?">
      <p className={form["lead"]}>
        Your answers are not sent yet. Without you they are cleared in {secondsLeft}{" "}
        {secondsLeft === 1 ? "second" : "seconds"}, so that nobody else sees them.
      </p>
      <div className={form["moves"]}>
        <button type="button" className={form["primary"]} onClick={onStay}>
          I am still here
        </button>
        <button type="button" className={form["secondary"]} onClick={onClear}>
          Clear and start again
        </button>
      </div>
    </KioskDialog>
  );
}
