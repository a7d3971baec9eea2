import type { Upcoming } from "../../../shared/domain/steering/upcoming.ts";
import { upcomingTitle, upcomingWord } from "../../../shared/domain/steering/words.ts";
import { useSteering } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { shownDate } from "../../state/today.ts";
import { Card, Line } from "./card.tsx";

/** What the next 90 days bring. */
export function UpcomingList() {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { next } = useSteering();
  return (
    <Card
      title="The next 90 days"
      none="Nothing begins or ends in the next 90 days."
      items={next}
      keyOf={(event, i) => `${event.date} ${event.kind} ${i}`}
    >
      {(event) => (
        <Line
          title={upcomingTitle(event)}
          beside={`${shownDate(event.date)} · ${upcomingWord(event)}`}
          onGo={placeOf(event)}
        />
      )}
    </Card>
  );

  function placeOf(event: Upcoming): (() => void) | null {
    switch (event.kind) {
      case "starts":
      case "finishes":
        return () => goTo("roadmap", { focus: { kind: "action", id: event.entry.action.id } });
      case "milestone":
        return () => goTo("roadmap");
      case "decision":
        return null;
    }
  }
}
