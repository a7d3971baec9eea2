import { program } from "./program.mjs";
import { Failure, inOneLine } from "./setup/failure.mjs";
import { sayWhichElectron } from "./setup/set-up.mjs";
import { check } from "./tests/check.mjs";
import { add, closingLine, none } from "./tests/counts.mjs";
import { e2e, unit } from "./tests/runners.mjs";

/** `node scripts/test.mjs` runs all of these one after the other; with a name, that one, with the rest as its options. */
const suites = { check, unit, e2e };

await program(async (electron, [name, ...options]) => {
  if (name !== undefined && !(name in suites)) {
    throw new Failure(
      `There is no ${name} to run: choose ${Object.keys(suites).join(", ")} or nothing for all.`,
    );
  }
  sayWhichElectron(electron);
  const chosen = Object.entries(suites).filter(([suite]) => name === undefined || suite === name);
  let counts = none;
  for (const [suite, run] of chosen) {
    console.log(`\n── ${suite}`);
    counts = add(counts, await countOrFail(() => run(options)));
  }
  console.log(`\n${closingLine(counts)}`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
});

/**
 * A suite that cannot start counts as a failure of its own, so that the others still run and are reported.
 * @param {() => Promise<import("./tests/counts.mjs").Counts>} run
 */
async function countOrFail(run) {
  try {
    return await run();
  } catch (error) {
    console.error(inOneLine(error) ?? error);
    return { ...none, failed: 1 };
  }
}
