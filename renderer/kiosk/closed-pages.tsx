import type { ReactNode } from "react";
import form from "../form/form.module.css";
import { Corner } from "./corner.tsx";

interface UnavailablePageProps {
  readonly systemLogin: boolean;
  readonly onTryAgain: () => void;
}

/** The questionnaire was closed or removed, or cannot be read. */
export function UnavailablePage({ systemLogin, onTryAgain }: UnavailablePageProps) {
  return (
    <>
      <ClosedPage>
        <p className={form["lead"]}>
          Please tell the person who asked you to answer. What others have answered is safe.
        </p>
        <div className={form["moves"]}>
          <button type="button" className={form["secondary"]} onClick={onTryAgain}>
            Try again
          </button>
        </div>
      </ClosedPage>
      <Corner systemLogin={systemLogin} />
    </>
  );
}

/** Nothing says how this is left, so that it stays until somebody who is signed in to the system ends it. */
export function LockedPage() {
  return (
    <ClosedPage>
      <p className={form["lead"]}>
        Please tell the person who asked you to answer. What others have answered is safe.
      </p>
      <p className={form["quiet"]}>
        For the consultant: the PIN can no longer be checked. End Uptake with the system’s own means and run
        it once as “uptake leave-kiosk”.
      </p>
    </ClosedPage>
  );
}

function ClosedPage({ children }: { readonly children: ReactNode }) {
  return (
    <div className={form["form"]}>
      <main className={form["main"]}>
        <h1 className={form["heading"]}>This questionnaire cannot be answered right now</h1>
        {children}
      </main>
    </div>
  );
}
