import { useEffect, useState, type FormEvent } from "react";
import type { Leaving } from "../../shared/ipc/kiosk-contract.ts";
import type { Result } from "../../shared/ipc/result.ts";
import form from "../form/form.module.css";
import { kiosk } from "./api.ts";
import { KioskDialog } from "./kiosk-dialog.tsx";

/** Asks the consultant for the PIN, or has the system ask for the fingerprint. */
export function LeaveDialog(props: { readonly systemLogin: boolean; readonly onBack: () => void }) {
  const [pin, setPin] = useState("");
  const [said, setSaid] = useState("");
  const [asking, setAsking] = useState(false);
  const wait = useCountdown();

  const ask = async (leave: () => Promise<Result<Leaving>>, refused: string) => {
    setAsking(true);
    setSaid("");
    const result = await leave();
    setAsking(false);
    setPin("");
    if (!result.ok) setSaid(result.error.message);
    else if (!result.value.left) {
      setSaid(refused);
      wait.begin(result.value.wait);
    }
  };
  const leave = (event: FormEvent) => {
    event.preventDefault();
    if (!asking && wait.seconds === 0 && pin !== "")
      void ask(() => kiosk.leave({ pin }), "That is not the PIN.");
  };

  const told = [said, wait.seconds > 0 && `The next try is possible in ${inWords(wait.seconds)}.`];
  return (
    <KioskDialog title="For the consultant" onEscape={props.onBack}>
      <form onSubmit={leave} autoComplete="off">
        <div className={form["field"]}>
          <label className={form["label"]} htmlFor="pin">
            PIN
          </label>
          <input
            id="pin"
            className={form["input"]}
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={64}
            value={pin}
            onChange={(event) => setPin(event.currentTarget.value)}
            aria-describedby="pin-said"
          />
        </div>
        <p id="pin-said" role="status" className={form["fault"]}>
          {told.filter(Boolean).join(" ")}
        </p>
        <div className={form["moves"]}>
          <button type="submit" className={form["primary"]} aria-disabled={asking || wait.seconds > 0}>
            Leave the questionnaire
          </button>
          {props.systemLogin && (
            <button
              type="button"
              className={form["secondary"]}
              onClick={() => void ask(kiosk.leaveBySystem, "The system did not recognise you.")}
            >
              Use Touch ID
            </button>
          )}
          <button type="button" className={form["secondary"]} onClick={props.onBack}>
            Back
          </button>
        </div>
      </form>
    </KioskDialog>
  );
}

function inWords(seconds: number): string {
  if (seconds >= 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Seconds that count down to 0. */
function useCountdown(): { readonly seconds: number; readonly begin: (seconds: number) => void } {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return { seconds, begin: setSeconds };
}
