import { useState } from "react";
import classes from "./kiosk.module.css";
import { LeaveDialog } from "./leave-dialog.tsx";

/** The quiet corner beside the form: the consultant's way out. */
export function Corner({ systemLogin }: { readonly systemLogin: boolean }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <div className={classes["corner"]}>
      <button type="button" onClick={() => setLeaving(true)}>
        Consultant
      </button>
      {leaving && <LeaveDialog systemLogin={systemLogin} onBack={() => setLeaving(false)} />}
    </div>
  );
}
