import { Text } from "@mantine/core";
import { IconUserStar } from "@tabler/icons-react";
import { useState } from "react";
import { ownershipBoard } from "../../../../shared/domain/ownership.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { useLetterKey } from "../../../ui/use-letter-key.ts";
import classes from "../ownership.module.css";
import { OwnershipBoardView } from "../ownership-board.tsx";
import { askedExecutives, recordAnswer } from "./answers.ts";
import { ExecutiveRow } from "./executive-row.tsx";
import { useStopwatch } from "./use-stopwatch.ts";

/** The opening exercise: each executive is asked, one by one, who owns adoption; one key times the answer. */
export function ExerciseSection() {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const asked = askedExecutives(workbook);
  const stopwatch = useStopwatch();
  const [activeId, setActiveId] = useState<string | null>(null);
  const active =
    asked.find(({ person }) => person.id === activeId) ??
    asked.find(({ answer }) => answer === null) ??
    asked[0];

  const startOrStop = () => {
    const timed = asked.find(({ person }) => person.id === stopwatch.personId);
    const seconds = stopwatch.stop();
    if (timed && seconds !== null) void recordAnswer(timed, { seconds });
    else if (active) {
      setActiveId(active.person.id);
      stopwatch.start(active.person.id);
    }
  };
  useLetterKey(" ", startOrStop);

  if (asked.length === 0) {
    return (
      <EmptyState
        icon={<IconUserStar size={40} stroke={1.25} />}
        sentence="Ask each executive who owns adoption, one by one, before they can confer. Begin by adding the executives."
        action={{ label: "Add the executives", onClick: () => goTo("set-up", { view: "people" }) }}
      />
    );
  }
  const board = ownershipBoard(
    inOrder(workbook.ownershipAnswers),
    (id) => workbook.people.get(id)?.name ?? null,
  );
  return (
    <div className={classes["exercise"]}>
      <section aria-label="Executives asked">
        <Text c="dimmed" size="sm" className={classes["help"]}>
          Ask: “Who owns user adoption here?” Space starts and stops the watch for the chosen executive.
        </Text>
        {asked.map((each) => (
          <ExecutiveRow
            key={each.person.id}
            asked={each}
            active={each === active}
            stopwatch={stopwatch}
            onActivate={() => setActiveId(each.person.id)}
            onStartOrStop={startOrStop}
          />
        ))}
      </section>
      <section aria-label="Ownership board" className={classes["side"]}>
        <OwnershipBoardView board={board} />
      </section>
    </div>
  );
}
