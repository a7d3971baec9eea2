import { useCallback, useEffect, useState } from "react";
import type { KioskView } from "../../shared/ipc/kiosk-contract.ts";
import { kiosk } from "./api.ts";
import { LockedPage, UnavailablePage } from "./closed-pages.tsx";
import { OnePerson } from "./one-person.tsx";

/** What the main process could not even say. */
const unavailable: KioskView = { state: "unavailable", systemLogin: false };

/** The questionnaire for one respondent after the other. Between two of them nothing stays on the page or behind it. */
export function KioskScreen() {
  const [view, setView] = useState<KioskView | null>(null);
  const [person, setPerson] = useState(0);

  useEffect(() => {
    let overtaken = false;
    void kiosk.view().then((result) => {
      if (!overtaken) setView(result.ok ? result.value : unavailable);
    });
    return () => {
      overtaken = true;
    };
  }, [person]);

  const beginAnew = useCallback(() => {
    setView(null);
    setPerson((count) => count + 1);
    window.scrollTo(0, 0);
  }, []);

  switch (view?.state) {
    case undefined:
      return null;
    case "open":
      return <OnePerson key={person} form={view.form} systemLogin={view.systemLogin} onDone={beginAnew} />;
    case "unavailable":
      return <UnavailablePage systemLogin={view.systemLogin} onTryAgain={beginAnew} />;
    case "locked":
      return <LockedPage />;
  }
}
