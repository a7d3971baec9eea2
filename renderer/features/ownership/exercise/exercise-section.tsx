import { Text } from "@mantine/core";
import { IconUserStar } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useNavigation, type Focus } from "../../../state/navigation.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { boardOf } from "../board.ts";
import classes from "../ownership.module.css";
import { OwnershipBoardView } from "../ownership-board.tsx";
import { askedExecutives, recordAnswer, type AskedExecutive } from "./answers.ts";
import { ExecutiveRow } from "./executive-row.tsx";
import { executiveMark, useExerciseKeys } from "./use-exercise-keys.ts";
import { useStopwatch } from "./use-stopwatch.ts";

/** The opening exercise: each executive is asked, one by one, who owns adoption; one key times the answer. */
export function ExerciseSection({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const asked = askedExecutives(workbook);
  if (asked.length === 0) {
    return (
      <EmptyState
        icon={<IconUserStar size={40} stroke={1.25} />}
        sentence="Ask each executive who owns adoption, one by one, before they can confer. Begin by adding the executives."
        action={{ label: "Add the executives", onClick: () => goTo("set-up", { view: "people" }) }}
      />
    );
  }
  return (
    <div className={classes["exercise"]}>
      <Executives asked={asked} focus={focus} />
      <section aria-label="Ownership board" className={classes["side"]}>
        <OwnershipBoardView board={boardOf(workbook)} />
      </section>
    </div>
  );
}

function Executives(props: { readonly asked: readonly AskedExecutive[]; readonly focus: Focus | null }) {
  const { asked, focus } = props;
  const stopwatch = useStopwatch();
  const [chosenId, setChosenId] = useState(focus?.kind === "person" ? focus.id : null);
  // The first who was not asked yet; kept while the answer comes in.
  const [firstId] = useState(() => (asked.find(({ answer }) => answer === null) ?? asked[0])?.person.id);
  const activeId = chosenId ?? firstId;
  const at = Math.max(
    0,
    asked.findIndex(({ person }) => person.id === activeId),
  );
  const list = useRef<HTMLElement>(null);

  const focusIn = (personId: string, selector: string) =>
    list.current
      ?.querySelector<HTMLElement>(`[${executiveMark}="${CSS.escape(personId)}"]${selector}`)
      ?.focus();
  const activate = (to: number) => {
    const next = asked[Math.min(asked.length - 1, Math.max(0, to))];
    if (!next) return;
    setChosenId(next.person.id);
    focusIn(next.person.id, "");
  };
  const startOrStop = () => {
    const timed = asked.find(({ person }) => person.id === stopwatch.personId);
    const seconds = stopwatch.stop();
    if (timed && seconds !== null) {
      void recordAnswer(timed, { seconds });
      setChosenId(timed.person.id);
      // The name was just said: it is what is written down next.
      focusIn(timed.person.id, " [data-named]");
      return;
    }
    const active = asked[at];
    if (active) stopwatch.start(active.person.id);
  };
  useExerciseKeys({ onWatch: startOrStop, onMove: (by) => activate(at + by) });

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>("[data-active]");
    // Who goes through the parts of the stage by arrow keys stays among them.
    if (!(document.activeElement instanceof HTMLInputElement)) row?.focus({ preventScroll: true });
  }, []);

  return (
    <section aria-label="Executives asked" ref={list}>
      <Text c="dimmed" size="sm" className={classes["help"]}>
        Ask: “Who owns user adoption here?” Space times the answer, Up and Down choose who is asked, Escape
        leaves a field.
      </Text>
      {asked.map((each, index) => (
        <ExecutiveRow
          key={each.person.id}
          asked={each}
          active={index === at}
          stopwatch={stopwatch}
          onActivate={() => setChosenId(each.person.id)}
          onWatch={() => {
            if (stopwatch.personId === null) {
              setChosenId(each.person.id);
              stopwatch.start(each.person.id);
            } else startOrStop();
          }}
          onLeaveField={() => activate(index)}
        />
      ))}
    </section>
  );
}
