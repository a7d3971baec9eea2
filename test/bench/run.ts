import { alignmentKeys } from "./alignment-keys.ts";
import { durableEdit } from "./durable-edit.ts";
import { exporting } from "./exporting.ts";
import { table, type Figure } from "./figure.ts";
import { findingsRegister } from "./findings-register.ts";
import { ganttDrag } from "./gantt-drag.ts";
import { importing } from "./importing.ts";
import { installedSize } from "./installed-size.ts";
import { matrixDrag } from "./matrix-drag.ts";
import { memory } from "./memory.ts";
import { opening } from "./opening.ts";
import { scheduling } from "./scheduling.ts";
import { starting } from "./starting.ts";
import { strategy } from "./strategy.ts";

/**
 * `npm run bench` measures everything and prints a table; `-- --json` prints the figures as JSON and nothing else on
 * the standard output; `-- --quick` does fewer rounds; `-- start edit` measures only what is named. The figures are
 * told as they are: a goal that is missed is no failure of the run.
 */
const measurements = {
  start: starting,
  edit: durableEdit,
  open: opening,
  alignment: alignmentKeys,
  findings: findingsRegister,
  gantt: ganttDrag,
  matrix: matrixDrag,
  schedule: scheduling,
  strategy,
  export: exporting,
  import: importing,
  size: installedSize,
  memory,
} as const satisfies Readonly<Record<string, (quick: boolean) => Promise<readonly Figure[]>>>;

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith("--"));
const unknown = args.filter((arg) => !["--json", "--quick"].includes(arg) && !(arg in measurements));

if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(" ")}. Known: --json --quick ${Object.keys(measurements).join(" ")}`,
  );
  process.exitCode = 2;
} else {
  const figures = await measured(args.includes("--quick"));
  console.log(args.includes("--json") ? JSON.stringify(figures, null, 2) : table(figures));
}

/** One after the other: two at a time would measure each other. */
async function measured(quick: boolean): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(measurements)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.error(`Measuring: ${name}`);
    figures.push(...(await measure(quick)));
  }
  return figures;
}
