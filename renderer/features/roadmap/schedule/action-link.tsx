import { Anchor } from "@mantine/core";
import { useRoadmap } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";

/** The number of an action, which leads to it in the Gantt. */
export function ActionLink({ id }: { readonly id: string }) {
  const entry = useRoadmap().find(({ action }) => action.id === id);
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (!entry) return null;
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      className="tabular"
      title={entry.action.title}
      onClick={() => goTo("roadmap", { view: "gantt", focus: { kind: "action", id } })}
    >
      A{entry.rank}
    </Anchor>
  );
}
