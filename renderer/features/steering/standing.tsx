import type { Moved } from "../../../shared/domain/steering/moved.ts";
import { recommendationStateTitles } from "../../../shared/workbook/words.ts";
import { useSteering } from "../../state/derived.ts";
import { focusOfId } from "../../state/focus-of.ts";
import { stageOfFocus, useNavigation } from "../../state/navigation.ts";
import { shownDate, shownInstant } from "../../state/today.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { Card, Line } from "./card.tsx";

/** What moved since the newest baseline. */
export function MovedList() {
  const { since } = useSteering();
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (since === null) return null;
  const { baseline, moved, added, gone } = since;
  const rest = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(gone.length > 0 ? [`${gone.length} no longer there`] : []),
  ].join(", ");
  return (
    <Card
      title={`Moved since “${baseline.name}”`}
      none={`Nothing moved since ${shownInstant(baseline.takenAt)}${rest === "" ? "" : `; ${rest}`}.`}
      items={moved}
      keyOf={({ entry }) => entry.action.id}
    >
      {(one) => (
        <Line
          title={one.entry.action.title}
          beside={movedWords(one)}
          below={`Finish was ${shownDate(one.baseline.finish)}${one.entry.finish === null ? "" : `, is ${shownDate(one.entry.finish)}`}`}
          onGo={() => goTo("roadmap", { focus: { kind: "action", id: one.entry.action.id } })}
        />
      )}
    </Card>
  );
}

/** "5 days later", "dropped". */
export function movedWords({ entry, startDays, finishDays }: Moved): string {
  if (entry.action.status === "dropped") return "dropped";
  if (finishDays === null) return "no date now";
  const days = finishDays === 0 ? (startDays ?? 0) : finishDays;
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return `${finishDays === 0 ? "begins " : ""}${count} ${days > 0 ? "later" : "earlier"}`;
}

/** Recommendations that were accepted, adapted or rejected. */
export function SettledList() {
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <Card
      title="Settled in the strategy"
      none="No recommendation was accepted, adapted or rejected yet."
      items={useSteering().settled}
      keyOf={({ recommendation }) => recommendation.id}
    >
      {({ recommendation, title, action }) => (
        <Line
          title={title}
          beside={recommendationStateTitles[recommendation.state]}
          below={recommendation.note}
          onGo={() =>
            action ? goTo("roadmap", { focus: { kind: "action", id: action.id } }) : goTo("strategy")
          }
        />
      )}
    </Card>
  );
}

/** What the method warns of in the plan. */
export function Warnings() {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { guards } = useSteering();
  if (guards.length === 0) return null;
  return (
    <Card title="What the method warns of" none="" items={guards} keyOf={({ id }) => id}>
      {(guard) => {
        const [id] = [...guard.actionIds, ...guard.findingIds, ...guard.groupIds, ...guard.personIds];
        const focus = id === undefined ? null : focusOfId(workbook, id);
        return (
          <Line
            title={guard.title}
            below={guard.reason}
            onGo={() => (focus ? goTo(stageOfFocus(focus), { focus }) : goTo("strategy"))}
          />
        );
      }}
    </Card>
  );
}
