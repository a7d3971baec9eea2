import { Anchor, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { verdictKinds, type VerdictKind } from "../../../../shared/domain/triage.ts";
import type { TriageBalance } from "../../../../shared/domain/gap-triage.ts";
import { useTriageBalance } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useRegisterView } from "../../../ui/register/view-state.ts";
import { VerdictMark } from "../../../ui/verdict-mark.tsx";
import type { TriageRow } from "./triage-rows.ts";
import classes from "./triage.module.css";

/** How the gaps are judged altogether; each count leads to its gaps. */
export function BalanceOfVerdicts({ rows }: { readonly rows: readonly TriageRow[] }) {
  const balance = useTriageBalance();
  return (
    <section className={classes["balance"]} aria-label="Balance of verdicts">
      <Counts balance={balance} />
      <Resistance balance={balance} rows={rows} />
    </section>
  );
}

function Counts({ balance }: { readonly balance: TriageBalance }) {
  const [view, onView] = useRegisterView("triage");
  const chosen = view.facets["verdict"] ?? [];
  const count = (kind: VerdictKind | null, gaps: number) => {
    const value = kind ?? "none";
    const pressed = chosen.length === 1 && chosen[0] === value;
    return gaps === 0 ? null : (
      <UnstyledButton
        key={value}
        className={classes["count"]}
        aria-pressed={pressed}
        onClick={() => onView({ text: "", facets: pressed ? {} : { verdict: [value] } })}
      >
        <strong>{gaps}</strong>
        <VerdictMark kind={kind} />
      </UnstyledButton>
    );
  };
  return (
    <div className={classes["counts"]} role="group" aria-label="Gaps by verdict">
      {verdictKinds.map((kind) => count(kind, balance.byVerdict[kind]))}
      {count(null, balance.gaps - balance.triaged)}
    </div>
  );
}

/** What share is called resistance, and which of those rest on little. */
function Resistance({
  balance,
  rows,
}: {
  readonly balance: TriageBalance;
  readonly rows: readonly TriageRow[];
}) {
  const determined = balance.triaged - balance.byVerdict.undetermined;
  const share = Math.round(balance.resistanceShare * 100);
  const doubts = balance.doubts.filter(({ steps }) => steps.length > 0);
  const lookAgain =
    doubts.length === 0 ? null : (
      <>
        {" Look again at "}
        {doubts.map(({ findingId, steps }, index) => (
          <span key={findingId}>
            {index === 0 ? "" : ", "}
            <Doubt row={rows.find(({ id }) => id === findingId)} steps={steps} />
          </span>
        ))}
        .
      </>
    );
  if (balance.warning !== null) {
    return (
      <div className={classes["warning"]} role="note">
        <IconAlertTriangle size={18} aria-hidden />
        <p>
          <strong>{balance.warning}</strong>
          {lookAgain}
        </p>
      </div>
    );
  }
  return (
    <p className={classes["share"]}>
      {determined === 0
        ? "No gap has a verdict yet."
        : `Resistance: ${balance.byVerdict.resistance} of ${determined} gaps with a verdict (${share} %).`}
      {lookAgain}
    </p>
  );
}

function Doubt({ row, steps }: { readonly row: TriageRow | undefined; readonly steps: readonly number[] }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (!row) return null;
  return (
    <>
      <Anchor
        component="button"
        type="button"
        size="sm"
        title={row.title}
        onClick={() => goTo("findings", { view: "triage", focus: { kind: "triage", findingId: row.id } })}
      >
        {row.number}
      </Anchor>
      {steps.length === 1
        ? ` (one piece of evidence for step ${steps[0]})`
        : ` (one piece of evidence for each of ${steps.length} steps)`}
    </>
  );
}
