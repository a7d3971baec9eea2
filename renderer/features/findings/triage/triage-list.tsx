import { Button, Text } from "@mantine/core";
import { IconListSearch } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useNavigation } from "../../../state/navigation.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Register } from "../../../ui/register/register.tsx";
import { useActiveRow } from "../../../ui/register/use-active-row.ts";
import { DetailsToggle, WithDetails } from "../../../ui/with-details.tsx";
import { FindingBulk } from "../finding-bulk.tsx";
import { BalanceOfVerdicts } from "./triage-balance.tsx";
import { triageColumns, triageFacets, triageGroupings } from "./triage-columns.tsx";
import type { TriageRow } from "./triage-rows.ts";
import classes from "./triage.module.css";
import { VerdictPanel, whatTriageIs } from "./verdict-panel.tsx";

/** The gaps and risks with their verdicts, and the balance of verdicts above them. */
export function TriageList(props: {
  readonly rows: readonly TriageRow[];
  /** The gap the person comes from, when they come back from its triage. */
  readonly last: { readonly id: string } | null;
}) {
  const { rows } = props;
  const goTo = useNavigation((navigation) => navigation.goTo);
  const [activeId, setActiveId] = useActiveRow(rows, props.last);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Back from a triage, the keyboard is where it left the table.
    if (props.last) grid.current?.focus();
  }, [props.last]);
  const active = rows.find(({ id }) => id === activeId);
  const open = (findingId: string) =>
    goTo("findings", { view: "triage", focus: { kind: "triage", findingId } });
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<IconListSearch size={40} stroke={1.25} />}
        sentence="Triage finds out what stands in the way before anybody is called resistant. It begins with the gaps and risks in the register."
        action={{ label: "Go to the register", onClick: () => goTo("findings", { view: "register" }) }}
      />
    );
  }
  return (
    <div className={classes["list"]}>
      <div className={classes["listHead"]}>
        <BalanceOfVerdicts rows={rows} />
        <DetailsToggle />
      </div>
      <WithDetails
        label="Verdict on the gap"
        details={active ? <Details row={active} onOpen={open} /> : null}
      >
        <Register
          name="triage"
          label="Gaps and risks"
          rows={rows}
          columns={triageColumns}
          facets={triageFacets}
          groupings={triageGroupings}
          activeId={activeId}
          onActive={setActiveId}
          onOpen={open}
          Bulk={FindingBulk}
          gridRef={grid}
        />
      </WithDetails>
    </div>
  );
}

function Details({ row, onOpen }: { readonly row: TriageRow; readonly onOpen: (id: string) => void }) {
  return (
    <div className={classes["details"]} key={row.id}>
      <Text size="sm" fw={500}>
        <span className={classes["quiet"]}>{row.number}</span> {row.title}
      </Text>
      <Button onClick={() => onOpen(row.id)}>{row.verdict ? "Open triage" : "Begin triage"}</Button>
      {row.verdict ? (
        <VerdictPanel verdict={row.verdict} steps={row.triage.rounds[0]?.steps ?? new Map()} />
      ) : (
        <Text size="sm" c="dimmed">
          {`Not triaged yet. ${whatTriageIs}`}
        </Text>
      )}
    </div>
  );
}
