import { useNavigation, type Focus } from "../../state/navigation.ts";
import { ShareDone } from "../../ui/share-done.tsx";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { QuestionnairesView } from "./questionnaires/questionnaires-view.tsx";
import { selfCheckViews, selfCheckViewTitles } from "./views.ts";

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
      <QuestionnairesView focus={props.focus} />
    </StageFrame>
  );
}
