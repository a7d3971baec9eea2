import type { Workbook } from "../../../shared/workbook/model.ts";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { ShareDone } from "../../ui/share-done.tsx";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { ExerciseSection } from "./exercise/exercise-section.tsx";
import { OwnerSection } from "./owner-section.tsx";
import { ResponsibilitiesSection } from "./responsibilities/responsibilities-section.tsx";
import { ownershipSections, ownershipSectionTitles, type OwnershipSection } from "./sections.ts";
import { SupervisorsSection } from "./supervisors/supervisors-section.tsx";

const sections = ownershipSections.map((value) => ({ value, label: ownershipSectionTitles[value] }));

/** Who answers for adoption: at the top, at every level of supervision, and for each element of the programme. */
export function OwnershipStage({
  view,
  focus,
}: {
  readonly view: string | null;
  readonly focus: Focus | null;
}) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const section = ownershipSections.find((each) => each === view) ?? sectionOf(workbook, focus);
  return (
    <StageFrame
      title="Ownership"
      view={section}
      views={sections}
      onView={(next) => goTo("ownership", { view: next })}
      standing={<ShareDone stage="ownership" />}
    >
      <Section section={section} focus={focus} />
    </StageFrame>
  );
}

/** Where something is said of the person that navigation led to: executives are asked, others supervise. */
function sectionOf(workbook: Workbook, focus: Focus | null): OwnershipSection {
  const person = focus?.kind === "person" ? workbook.people.get(focus.id) : undefined;
  return person && person.role !== "executive" ? "supervisors" : "who-owns";
}

function Section({ section, focus }: { readonly section: OwnershipSection; readonly focus: Focus | null }) {
  switch (section) {
    case "who-owns":
      return <ExerciseSection key={focus?.kind === "person" ? focus.id : ""} focus={focus} />;
    case "owner":
      return <OwnerSection />;
    case "supervisors":
      return <SupervisorsSection />;
    case "responsibilities":
      return <ResponsibilitiesSection />;
  }
}
