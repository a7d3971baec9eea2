import { useProgress } from "../../state/derived.ts";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { HrSection } from "./hr/hr-section.tsx";
import { RolesSection } from "./roles/roles-section.tsx";
import { jobsSections, jobsSectionTitles } from "./sections.ts";

const sections = jobsSections.map((value) => ({ value, label: jobsSectionTitles[value] }));

/** The jobs that the system changes: what is asked of each role, and what HR does about it. */
export function JobsStage({ view, focus }: { readonly view: string | null; readonly focus: Focus | null }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { stages } = useProgress();
  const section = jobsSections.find((each) => each === view) ?? "roles";
  const share = stages.find(({ stage }) => stage === "jobs")?.done ?? 0;
  return (
    <StageFrame
      title="Jobs"
      view={section}
      views={sections}
      onView={(next) => goTo("jobs", { view: next })}
      standing={`${Math.floor(share * 100)} % done`}
    >
      {section === "roles" ? <RolesSection focus={focus} /> : <HrSection focus={focus} />}
    </StageFrame>
  );
}
