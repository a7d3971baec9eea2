import { useLayoutEffect } from "react";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { ShareDone } from "../../ui/share-done.tsx";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { AlignmentView } from "../alignment/alignment-view.tsx";
import { EvidenceView } from "../evidence/evidence-view.tsx";
import { AnswersView } from "./answers/answers-view.tsx";
import { HeatMapView } from "./heat-map/heat-map-view.tsx";
import { moveTo } from "./place.ts";
import { RadarView } from "./radar/radar-view.tsx";
import { analysisViews, analysisViewTitles, isAnalysisView, type AnalysisView } from "./views.ts";
import { Workshop } from "./workshop/workshop.tsx";

const views = analysisViews.map((value) => ({ value, label: analysisViewTitles[value] }));

/** The organizational analysis: walked through question by question, and looked at as pictures and lists. */
export function AnalysisStage(props: { readonly view: string | null; readonly focus: Focus | null }) {
  const { focus } = props;
  useLayoutEffect(() => {
    if (focus?.kind === "question") moveTo(focus);
  }, [focus]);
  const view = viewFor(props.view, focus);
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <StageFrame
      title="Analysis"
      view={view}
      views={views}
      onView={(chosen) => goTo("analysis", { view: chosen })}
      standing={<ShareDone stage="analysis" word="answered" />}
    >
      <View view={view} focus={focus} />
    </StageFrame>
  );
}

function viewFor(view: string | null, focus: Focus | null): AnalysisView {
  if (isAnalysisView(view)) return view;
  if (focus?.kind === "behaviour") return "alignment";
  return focus?.kind === "evidence" ? "evidence" : "workshop";
}

function View({ view, focus }: { readonly view: AnalysisView; readonly focus: Focus | null }) {
  switch (view) {
    case "workshop":
      return <Workshop />;
    case "radar":
      return <RadarView />;
    case "heat-map":
      return <HeatMapView />;
    case "answers":
      return <AnswersView />;
    case "alignment":
      return <AlignmentView focus={focus} />;
    case "evidence":
      return <EvidenceView focus={focus} />;
  }
}
