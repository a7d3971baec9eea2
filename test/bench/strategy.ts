import { findingsRegister } from "../../shared/domain/findings.ts";
import { recommendationsOf } from "../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../shared/domain/strategy/facts.ts";
import { rules } from "../../shared/methodology/rules/rules.ts";
import type { Condition } from "../../shared/methodology/rules/types.ts";
import { tableNames, type Row, type Workbook } from "../../shared/workbook/model.ts";
import { figure, type Figure } from "./figure.ts";
import { inTurn, median, timed } from "./statistics.ts";
import { tenfold } from "./tenfold.ts";

/**
 * How long it takes to recommend from an engagement of ten times the sample's size, from its rows alone: scores,
 * register and triages, every fact with its words, every rule, every action with its reasons. Beside it, one pass over
 * the same rows for each condition on a fact, that only asks each row whether it is the one: no words, no reasons.
 */
export async function strategy(quick: boolean): Promise<readonly Figure[]> {
  const { workbook } = await tenfold();
  const conditions = rules.reduce((sum, { when }) => sum + factsIn(when), 0);
  const { ours, reference } = await inTurn(
    quick ? 15 : 40,
    () => timed(() => recommend(workbook)),
    () => timed(() => passes(workbook, conditions)),
  );
  const [ms, least] = [median(ours), median(reference)];
  return [figure("Recommending from ten times the sample", "ms", ms, least, { of: "ours", below: 50 })];
}

/** As the window does it, where the register is computed once for all that use it. */
function recommend(workbook: Workbook): unknown {
  const register = findingsRegister(workbook);
  return recommendationsOf(workbook, indexFacts(factsOf(workbook, { register })), { register });
}

function factsIn(condition: Condition): number {
  if ("all" in condition) return condition.all.reduce((sum, part) => sum + factsIn(part), 0);
  if ("any" in condition) return condition.any.reduce((sum, part) => sum + factsIn(part), 0);
  return "not" in condition ? factsIn(condition.not) : 1;
}

/** Every row asked as often as there are conditions; how many said yes, so that nothing is left out as needless. */
function passes(workbook: Workbook, conditions: number): number {
  const rows = tableNames.flatMap((table): readonly Row[] => [...workbook[table].values()]);
  let found = 0;
  for (let n = 0; n < conditions; n += 1) {
    for (const row of rows) if (row.id.length === n) found += 1;
  }
  return found;
}
