import { useProgress } from "../../state/derived.ts";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { ExerciseSection } from "./exercise/exercise-section.tsx";
import { OwnerSection } from "./owner-section.tsx";
import { ResponsibilitiesSection } from "./responsibilities/responsibilities-section.tsx";
import { ownershipSections, ownershipSectionTitles, type OwnershipSection } from "./sections.ts";
import { SupervisorsSection } from "./supervisors/supervisors-section.tsx";

const sections = ownershipSections.map((value) => ({ value, label: ownershipSectionTitles[value] }));

/** Who answers for adoption: at the top, at every level of supervision, and for each element of the programme. */
export function OwnershipStage({ view }: { readonly view: string | null; readonly focus: Focus | null }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { stages } = useProgress();
  const section = ownershipSections.find((each) => each === view) ?? "who-owns";
  const share = stages.find(({ stage }) => stage === "ownership")?.done ?? 0;
  return (
    <StageFrame
      title="Ownership"
      view={section}
      views={sections}
      onView={(next) => goTo("ownership", { view: next })}
      standing={`${Math.floor(share * 100)} % done`}
    >
      <Section section={section} />
    </StageFrame>
  );
}

function Section({ section }: { readonly section: OwnershipSection }) {
  switch (section) {
    case "who-owns":
      return <ExerciseSection />;
    case "owner":
      return <OwnerSection />;
    case "supervisors":
      return <SupervisorsSection />;
    case "responsibilities":
      return <ResponsibilitiesSection />;
  }
}
