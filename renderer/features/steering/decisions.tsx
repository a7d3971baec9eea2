import { Text } from "@mantine/core";
import { useRef } from "react";
import type { Decision } from "../../../shared/workbook/entities/plan.ts";
import { useSteering } from "../../state/derived.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { inOrder } from "../../../shared/workbook/model.ts";
import { AddRow } from "../set-up/add-row.tsx";
import { useLetterKey } from "../../ui/use-letter-key.ts";
import { DecisionLine } from "./decision-line.tsx";
import classes from "./steering.module.css";

/** What the committee is asked for, and what it has settled. */
export function Decisions() {
  const field = useRef<HTMLInputElement>(null);
  const decisions = inOrder(useWorkbook().decisions);
  const overdue = new Set(
    useSteering().asked.flatMap(({ decision, overdue: late }) => (late ? [decision.id] : [])),
  );
  useLetterKey("n", () => field.current?.focus());
  const asked = decisions.filter(({ state }) => state === "asked");
  const settled = decisions.filter(({ state }) => state !== "asked");
  return (
    <section aria-label="Decisions" className={classes["decisions"]}>
      <div className={classes["adding"]}>
        <h2 className={classes["title"]}>Decisions</h2>
        <AddRow label="Add a decision" onAdd={addDecision} fieldRef={field} />
        <Text size="sm" c="dimmed" role="status">
          {decisions.length === 0
            ? "What do you need the committee to decide, by when, and who has to?"
            : `${asked.length} asked for, ${settled.length} settled`}
        </Text>
      </div>
      {decisions.length === 0 ? null : (
        <div className={classes["heads"]} aria-hidden>
          <span>Decision</span>
          <span>State</span>
          <span>Who decides</span>
          <span>By when</span>
          <span>Action that hangs on it</span>
          <span>Note</span>
        </div>
      )}
      <Lines label="Asked for" decisions={asked} overdue={overdue} />
      <Lines label="Decided and declined" decisions={settled} overdue={overdue} />
    </section>
  );
}

function Lines(props: {
  readonly label: string;
  readonly decisions: readonly Decision[];
  readonly overdue: ReadonlySet<string>;
}) {
  if (props.decisions.length === 0) return null;
  return (
    <ul className={classes["lines"]} aria-label={props.label}>
      {props.decisions.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} overdue={props.overdue.has(decision.id)} />
      ))}
    </ul>
  );
}

function addDecision(title: string): void {
  void run({
    type: "decision/add",
    decision: {
      id: crypto.randomUUID(),
      title,
      state: "asked",
      personId: null,
      date: null,
      actionId: null,
      note: "",
    },
  });
}
