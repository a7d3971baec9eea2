import { Page } from "../../ui/page.tsx";
import { ExportCard } from "./export-card.tsx";
import { offeredExports } from "./export-words.ts";
import classes from "./deliver.module.css";
import { Readiness } from "./readiness.tsx";

/** What leaves the app: whether it is ready, and the files that can be written. */
export function DeliverStage() {
  return (
    <Page title="Deliver" sentence="Files to take into the room, to send and to keep.">
      <div className={classes["columns"]}>
        <section aria-label="Exports" className={classes["exports"]}>
          {offeredExports.map((what) => (
            <ExportCard key={what} what={what} />
          ))}
        </section>
        <Readiness />
      </div>
    </Page>
  );
}
