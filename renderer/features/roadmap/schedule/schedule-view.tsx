import { BaselinesSection } from "./baselines-section.tsx";
import { ChancesSection } from "./chances-section.tsx";
import { GoLiveSection } from "./go-live-section.tsx";
import { LoadSection } from "./load-section.tsx";
import { MilestonesSection } from "./milestones-section.tsx";
import { ProblemsSection } from "./problems-section.tsx";
import { ProgrammeSection } from "./programme-section.tsx";
import classes from "./schedule.module.css";

/** What the schedule rests on and what it says: dates, problems, chances, milestones, load, baselines. */
export function ScheduleView() {
  return (
    <div className={classes["view"]}>
      <ProgrammeSection />
      <GoLiveSection />
      <ProblemsSection />
      <ChancesSection />
      <MilestonesSection />
      <LoadSection />
      <BaselinesSection />
    </div>
  );
}
