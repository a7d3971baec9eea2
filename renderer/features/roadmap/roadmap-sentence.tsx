import { Anchor } from "@mantine/core";
import { useRoadmap } from "../../state/derived.ts";
import { shownDate, today } from "../../state/today.ts";
import { useRegisterView } from "../../ui/register/view-state.ts";
import { firstRoadmapView } from "./action-facets.ts";
import { totalsOf } from "./action-rows.ts";

/** The roadmap in a sentence; what is late, not scheduled or nobody's leads to those rows. */
export function RoadmapSentence() {
  const [, onView] = useRegisterView("roadmap", firstRoadmapView);
  const { actions, late, unscheduled, unowned, next } = totalsOf(useRoadmap(), today());
  const lead = (text: string, facets: Readonly<Record<string, readonly string[]>>) => (
    <Anchor component="button" type="button" size="sm" onClick={() => onView({ text: "", facets })}>
      {text}
    </Anchor>
  );
  return (
    <>
      {`${actions} ${actions === 1 ? "action" : "actions"}`}
      {late > 0 ? <>, {lead(`${late} late`, { schedule: ["late"] })}</> : ", none late"}
      {unscheduled > 0 ? <>, {lead(`${unscheduled} not scheduled`, { schedule: ["unscheduled"] })}</> : null}
      {unowned > 0 ? <>, {lead(`${unowned} without an owner`, { owner: ["nobody"] })}</> : null}.
      {next?.finish ? ` Next finish: ${shownDate(next.finish)}, A${next.rank}.` : ""}
    </>
  );
}
