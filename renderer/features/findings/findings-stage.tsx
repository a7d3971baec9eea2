import { openSuggestions } from "../../../shared/domain/suggestions.ts";
import { useSuggestions, useTriageBalance } from "../../state/derived.ts";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { RegisterView } from "./register-view.tsx";
import { SuggestionsView } from "./suggestions/suggestions-view.tsx";
import { TriageView } from "./triage/triage-view.tsx";
import { findingsViewFor, findingsViews, findingsViewTitles, type FindingsView } from "./views.ts";

/** Findings: the register of them, the triage of gaps and risks, and what the record suggests besides. */
export function FindingsStage(props: { readonly view: string | null; readonly focus: Focus | null }) {
  const view = findingsViewFor(props.view, props.focus);
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { gaps, triaged } = useTriageBalance();
  const suggested = openSuggestions(useSuggestions()).length;
  return (
    <StageFrame
      title="Findings"
      view={view}
      views={findingsViews.map((value) => ({
        value,
        label:
          value === "suggestions" && suggested > 0
            ? `${findingsViewTitles[value]} (${suggested})`
            : findingsViewTitles[value],
      }))}
      onView={(chosen) => goTo("findings", { view: chosen })}
      standing={gaps === 0 ? "" : `${triaged} of ${gaps} gaps and risks triaged`}
    >
      <View view={view} focus={props.focus} />
    </StageFrame>
  );
}

function View({ view, focus }: { readonly view: FindingsView; readonly focus: Focus | null }) {
  switch (view) {
    case "register":
      return <RegisterView focus={focus} />;
    case "triage":
      return <TriageView findingId={triagedFinding(focus)} />;
    case "suggestions":
      return <SuggestionsView />;
  }
}

/** The gap whose triage is shown: a finding that is led to within the triage is meant as well. */
function triagedFinding(focus: Focus | null): string | null {
  if (focus?.kind === "triage") return focus.findingId;
  return focus?.kind === "finding" ? focus.id : null;
}
