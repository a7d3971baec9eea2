import { useNavigation, type Focus } from "../../state/navigation.ts";
import { ShareDone } from "../../ui/share-done.tsx";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { CalendarSection } from "./calendar/calendar-section.tsx";
import { EngagementSection } from "./engagement-section.tsx";
import { GroupsSection } from "./groups/groups-section.tsx";
import { PeopleSection } from "./people/people-section.tsx";
import { setUpSections, setUpSectionTitles, type SetUpSection } from "./sections.ts";
import { SpectrumSection } from "./spectrum/spectrum-section.tsx";

const sections = setUpSections.map((value) => ({ value, label: setUpSectionTitles[value] }));

/** Who the client is and how it works: everything later stages build on. */
export function SetUpStage() {
  const route = useNavigation((navigation) => navigation.route);
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (route.screen !== "engagement") return null;
  const section = sectionFor(route.view, route.focus);
  return (
    <StageFrame
      title="Set-up"
      view={section}
      views={sections}
      onView={(view) => goTo("set-up", { view })}
      standing={<ShareDone stage="set-up" />}
    >
      <Section section={section} focus={route.focus} />
    </StageFrame>
  );
}

function sectionFor(view: string | null, focus: Focus | null): SetUpSection {
  const named = setUpSections.find((section) => section === view);
  if (named) return named;
  if (focus?.kind === "person") return "people";
  return focus?.kind === "group" ? "groups" : "engagement";
}

function Section({ section, focus }: { readonly section: SetUpSection; readonly focus: Focus | null }) {
  switch (section) {
    case "engagement":
      return <EngagementSection />;
    case "calendar":
      return <CalendarSection />;
    case "groups":
      return <GroupsSection focus={focus} />;
    case "spectrum":
      return <SpectrumSection focus={focus} />;
    case "people":
      return <PeopleSection focus={focus} />;
  }
}
