import { useGuards, useRecommendations } from "../../state/derived.ts";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { CoverageView } from "./coverage-view.tsx";
import { ElementsView } from "./elements-view.tsx";
import { MatrixView } from "./matrix/matrix-view.tsx";
import { isInList } from "./recommendations/standing.ts";
import { RecommendationsView } from "./recommendations/recommendations-view.tsx";
import { strategyViewFor, strategyViews, strategyViewTitles, type StrategyView } from "./views.ts";

/** Strategy: what the record calls for, the six elements, what weighs what, and what is not covered yet. */
export function StrategyStage(props: { readonly view: string | null; readonly focus: Focus | null }) {
  const view = strategyViewFor(props.view, props.focus);
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <StageFrame
      title="Strategy"
      view={view}
      views={strategyViews.map((value) => ({ value, label: strategyViewTitles[value] }))}
      onView={(chosen) => goTo("strategy", { view: chosen })}
      standing={useStandingInWords()}
    >
      <View view={view} focus={props.focus} />
    </StageFrame>
  );
}

function View({ view, focus }: { readonly view: StrategyView; readonly focus: Focus | null }) {
  switch (view) {
    case "recommendations":
      return <RecommendationsView />;
    case "elements":
      return <ElementsView focus={focus} />;
    case "matrix":
      return <MatrixView />;
    case "coverage":
      return <CoverageView />;
  }
}

/** "12 to decide, 8 taken up, 2 warnings". */
function useStandingInWords(): string {
  const all = useRecommendations();
  const warnings = useGuards().length;
  const open = all.filter((each) => isInList(each, "open")).length;
  const taken = all.filter((each) => isInList(each, "taken-up")).length;
  return [
    `${open} to decide`,
    `${taken} taken up`,
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`] : []),
  ].join(", ");
}
