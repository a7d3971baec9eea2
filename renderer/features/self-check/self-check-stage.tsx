import { useNavigation, type Focus } from "../../state/navigation.ts";
import { ShareDone } from "../../ui/share-done.tsx";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { QuestionnairesView } from "./questionnaires/questionnaires-view.tsx";
import { PerceptionGaps } from "./results/perception-gaps.tsx";
import { PulseByGroup } from "./results/pulse-by-group.tsx";
import { Rounds } from "./results/rounds.tsx";
import classes from "./self-check.module.css";
import { selfCheckViews, selfCheckViewTitles, type SelfCheckView } from "./views.ts";

const views = selfCheckViews.map((value) => ({ value, label: selfCheckViewTitles[value] }));

/** The questionnaires put to people: what they ask, what comes in, and what it says. */
export function SelfCheckStage(props: { readonly view: string | null; readonly focus: Focus | null }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const view = selfCheckViews.find((each) => each === props.view) ?? "questionnaires";
  return (
    <StageFrame
      title="Self-check"
      view={view}
      views={views}
      onView={(next) => goTo("self-check", { view: next })}
      standing={<ShareDone stage="self-check" />}
    >
      {view === "questionnaires" ? (
        <QuestionnairesView focus={props.focus} />
      ) : (
        <div className={classes["results"]}>{resultsIn(view)}</div>
      )}
    </StageFrame>
  );
}

function resultsIn(view: Exclude<SelfCheckView, "questionnaires">) {
  switch (view) {
    case "perception-gap":
      return <PerceptionGaps />;
    case "pulse":
      return <PulseByGroup />;
    case "rounds":
      return <Rounds />;
  }
}
