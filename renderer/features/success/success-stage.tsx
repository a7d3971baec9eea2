import { useNavigation, type Focus } from "../../state/navigation.ts";
import { ShareDone } from "../../ui/share-done.tsx";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { MeasuresSection } from "./measures/measures-section.tsx";
import { RenewalSection } from "./renewal/renewal-section.tsx";
import { successSections, successSectionTitles } from "./sections.ts";

const sections = successSections.map((value) => ({ value, label: successSectionTitles[value] }));

/** How success is told: what is measured, from where to where, and what a renewal depends on. */
export function SuccessStage({
  view,
  focus,
}: {
  readonly view: string | null;
  readonly focus: Focus | null;
}) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const section = successSections.find((each) => each === view) ?? "measures";
  return (
    <StageFrame
      title="Success"
      view={section}
      views={sections}
      onView={(next) => goTo("success", { view: next })}
      standing={<ShareDone stage="success" />}
    >
      {section === "measures" ? <MeasuresSection focus={focus} /> : <RenewalSection />}
    </StageFrame>
  );
}
