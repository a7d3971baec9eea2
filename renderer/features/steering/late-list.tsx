import { lateWords, missedWords } from "../../../shared/domain/steering/words.ts";
import { useSteering } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { Card, Line } from "./card.tsx";

/** What is late, or will be, and why. */
export function LateList() {
  const { actions } = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const nameOf = (id: string) => actions.get(id)?.title ?? "";
  return (
    <Card
      title="Late, and why"
      none="Nothing is late."
      items={useSteering().late}
      keyOf={({ entry }) => entry.action.id}
    >
      {(late) => (
        <Line
          title={late.entry.action.title}
          beside={late.entry.owner?.name ?? "Nobody yet"}
          below={`${missedWords(late)}\n${lateWords(late, nameOf)}`}
          onGo={() => goTo("roadmap", { focus: { kind: "action", id: late.entry.action.id } })}
        />
      )}
    </Card>
  );
}
