import { Text, UnstyledButton } from "@mantine/core";
import { useRegister } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { KindMark } from "../../../ui/kind-mark.tsx";
import classes from "./voices.module.css";

/** The findings that name an answer as their ground, each leading to its place in the register. */
export function FindingsOfAnswer({ answerId }: { readonly answerId: string }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const entries = useRegister().filter((entry) => entry.answerIds.includes(answerId));
  if (entries.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No finding rests on this answer yet.
      </Text>
    );
  }
  return (
    <ul className={classes["findings"]}>
      {entries.map(({ finding, rank }) => (
        <li key={finding.id}>
          <UnstyledButton
            className={classes["finding"]}
            onClick={() => goTo("findings", { focus: { kind: "finding", id: finding.id } })}
          >
            <span className="tabular">F{rank}</span>
            <KindMark kind={finding.kind} />
            <span className={classes["findingTitle"]}>{finding.title}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
