import { Anchor, Text, UnstyledButton } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useState } from "react";
import type { FiredRule, RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { rules } from "../../../../shared/methodology/rules/rules.ts";
import { useRegister } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { goToFact } from "./fact-place.ts";
import { isLapsed } from "./standing.ts";
import classes from "./details.module.css";

/** How many facts of a rule are listed before the rest is asked for. */
const atFirst = 4;

/** Why an action is recommended: each rule that was met, and the facts that met it, each leading to its place. */
export function Reasons({ recommended }: { readonly recommended: RecommendedAction }) {
  const { reasons } = recommended;
  if (isLapsed(recommended)) return <WhatChanged recommended={recommended} />;
  if (reasons.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Nothing in the record calls for it. You can still take it up.
      </Text>
    );
  return (
    <ul className={classes["reasons"]} aria-label="Reasons">
      {reasons.map((fired) => (
        <Reason key={fired.rule.id} fired={fired} />
      ))}
    </ul>
  );
}

function Reason({ fired }: { readonly fired: FiredRule }) {
  const workbook = useWorkbook();
  const [whole, setWhole] = useState(false);
  const { rule, facts } = fired;
  const shown = whole ? facts : facts.slice(0, atFirst);
  return (
    <li className={classes["reason"]}>
      <span className={classes["because"]}>{rule.because}</span>
      <ul className={classes["facts"]}>
        {shown.map((fact) => (
          <li key={fact.key}>
            <UnstyledButton className={classes["fact"]} onClick={() => goToFact(workbook, fact)}>
              <span>{fact.words}</span>
              <IconArrowRight size={14} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {shown.length < facts.length ? (
        <Anchor component="button" type="button" size="sm" mih={24} onClick={() => setWhole(true)}>
          {`${facts.length - shown.length} more`}
        </Anchor>
      ) : null}
    </li>
  );
}

/** What has to be so for it to be called for, and is not any more; and what it answers that is closed. */
function WhatChanged({ recommended }: { readonly recommended: RecommendedAction }) {
  const workbook = useWorkbook();
  const register = useRegister();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { action, taken, decision } = recommended;
  const causes = rules.filter(({ actionId }) => actionId === action.id);
  const answered = new Set(
    [...workbook.actionFindings.values()].flatMap((link) =>
      link.actionId === taken?.id ? [link.findingId] : [],
    ),
  );
  const closed = register.filter(({ finding }) => answered.has(finding.id) && finding.state !== "open");
  return (
    <div className={classes["changed"]} role="note">
      <Text size="sm" fw={600}>
        No longer called for
      </Text>
      <Text size="sm">
        {causes.length === 0
          ? "It is your own action: no rule calls for it."
          : `The record has changed${decision?.decidedAt ? " since it was decided on" : ""}: none of these holds any more. Your decision stays.`}
      </Text>
      <ul className={classes["causes"]}>
        {causes.map((rule) => (
          <li key={rule.id}>{rule.because}</li>
        ))}
      </ul>
      {closed.map(({ finding, rank }) => (
        <UnstyledButton
          key={finding.id}
          className={classes["fact"]}
          onClick={() => goTo("findings", { focus: { kind: "finding", id: finding.id } })}
        >
          <span>{`F${rank} ${finding.title} is closed.`}</span>
          <IconArrowRight size={14} aria-hidden />
        </UnstyledButton>
      ))}
    </div>
  );
}
