import { Button, Kbd } from "@mantine/core";
import type { GapTriage } from "../../../../shared/domain/gap-triage.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useLetterKey } from "../../../ui/use-letter-key.ts";
import { VerdictMark } from "../../../ui/verdict-mark.tsx";
import classes from "./triage.module.css";

/** A gap's verdict in a line, with the way to its triage. */
export function TriageLine({ triage: { finding, verdict } }: { readonly triage: GapTriage }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const open = () => goTo("findings", { view: "triage", focus: { kind: "triage", findingId: finding.id } });
  useLetterKey("t", open);
  return (
    <div className={classes["line"]}>
      <VerdictMark kind={verdict?.kind ?? null} />
      <Button variant="default" size="compact-sm" rightSection={<Kbd size="xs">T</Kbd>} onClick={open}>
        {verdict ? "Open triage" : "Triage"}
      </Button>
    </div>
  );
}
