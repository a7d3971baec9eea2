import { Button } from "@mantine/core";
import type { GapTriage } from "../../../../shared/domain/gap-triage.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { VerdictMark } from "../../../ui/verdict-mark.tsx";
import classes from "./triage.module.css";

/** A gap's verdict in a line, with the way to its triage. */
export function TriageLine({ triage: { finding, verdict } }: { readonly triage: GapTriage }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <div className={classes["line"]}>
      <VerdictMark kind={verdict?.kind ?? null} />
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => goTo("findings", { view: "triage", focus: { kind: "triage", findingId: finding.id } })}
      >
        {verdict ? "Open triage" : "Triage"}
      </Button>
    </div>
  );
}
