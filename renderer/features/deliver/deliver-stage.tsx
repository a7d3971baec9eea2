import { useNavigation } from "../../state/navigation.ts";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { SteeringView } from "../steering/steering-view.tsx";
import { ExportCard } from "./export-card.tsx";
import { offeredExports } from "./export-words.ts";
import classes from "./deliver.module.css";
import { Readiness } from "./readiness.tsx";
import { deliverSections, deliverSectionTitles } from "./sections.ts";

const sections = deliverSections.map((value) => ({ value, label: deliverSectionTitles[value] }));

/** What leaves the app, and what the steering committee has to know and decide. */
export function DeliverStage({ view }: { readonly view: string | null }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const section = deliverSections.find((each) => each === view) ?? "files";
  return (
    <StageFrame
      title="Deliver"
      view={section}
      views={sections}
      onView={(next) => goTo("deliver", { view: next })}
      standing={
        section === "files"
          ? "Files to take into the room, to send and to keep."
          : "What was decided, what is asked for, what is late and why, and what comes next."
      }
    >
      {section === "files" ? <Files /> : <SteeringView />}
    </StageFrame>
  );
}

/** Whether the engagement is ready, and the files that can be written. */
function Files() {
  return (
    <div className={classes["files"]}>
      <div className={classes["columns"]}>
        <section aria-label="Exports" className={classes["exports"]}>
          {offeredExports.map((what) => (
            <ExportCard key={what} what={what} />
          ))}
        </section>
        <Readiness />
      </div>
    </div>
  );
}
