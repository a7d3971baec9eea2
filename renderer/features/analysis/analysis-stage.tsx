import { SegmentedControl, Text, Title } from "@mantine/core";
import { useLayoutEffect } from "react";
import { useProgress } from "../../state/derived.ts";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { EvidenceView } from "../evidence/evidence-view.tsx";
import { AnswersView } from "./answers/answers-view.tsx";
import classes from "./analysis-stage.module.css";
import { HeatMapView } from "./heat-map/heat-map-view.tsx";
import { moveTo } from "./place.ts";
import { RadarView } from "./radar/radar-view.tsx";
import { analysisViews, analysisViewTitles, isAnalysisView, type AnalysisView } from "./views.ts";
import { Workshop } from "./workshop/workshop.tsx";

/** The organizational analysis: walked through question by question, and looked at as pictures and lists. */
export function AnalysisStage(props: { readonly view: string | null; readonly focus: Focus | null }) {
  const { focus } = props;
  useLayoutEffect(() => {
    if (focus?.kind === "question") moveTo(focus);
  }, [focus]);
  const view = viewFor(props.view, focus);
  return (
    <div className={classes["stage"]}>
      <header className={classes["head"]}>
        <Title order={1}>Analysis</Title>
        <Views view={view} />
        <Answered />
      </header>
      <div className={classes["body"]}>
        <View view={view} focus={focus} />
      </div>
    </div>
  );
}

function viewFor(view: string | null, focus: Focus | null): AnalysisView {
  if (isAnalysisView(view)) return view;
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
    case "evidence":
      return <EvidenceView focusId={focus?.kind === "evidence" ? focus.id : null} />;
  }
}

function Views({ view }: { readonly view: AnalysisView }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <SegmentedControl
      aria-label="View of the analysis"
      value={view}
      onChange={(chosen) => goTo("analysis", { view: chosen })}
      data={analysisViews.map((value) => ({ value, label: analysisViewTitles[value] }))}
      // After a click the arrow keys belong to the view; those who chose by keyboard stay among the choices.
      onClick={(event) => {
        if (event.detail > 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      }}
    />
  );
}

function Answered() {
  const { stages } = useProgress();
  const share = stages.find(({ stage }) => stage === "analysis")?.done ?? 0;
  return (
    <Text size="sm" c="dimmed" className={classes["answered"]}>
      {Math.floor(share * 100)} % answered
    </Text>
  );
}
