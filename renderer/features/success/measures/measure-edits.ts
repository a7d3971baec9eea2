import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import type { MeasureKind } from "../../../../shared/workbook/entities/success.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { run } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";

export type MeasurePatch = CommandOf<"measures/update">["patch"];

export function editMeasures(ids: readonly string[], patch: MeasurePatch): Promise<boolean> {
  return run({ type: "measures/update", ids: [...ids], patch });
}

/** Adds a measure that has only its name and kind. @returns its id, or null when it was refused */
export async function addMeasure(kind: MeasureKind, title: string): Promise<string | null> {
  const id = crypto.randomUUID();
  const added = await run({
    type: "measure/add",
    measure: {
      id,
      kind,
      title,
      qualitative: false,
      unit: "",
      direction: "up",
      baseline: null,
      baselineReason: "",
      target: null,
      targetDate: null,
      ownerId: null,
      source: "",
      frequency: null,
      inPerformancePlans: "unknown",
      inRewards: "unknown",
      note: "",
    },
  });
  return added ? id : null;
}

/** Removes measures and says what named them. */
export async function removeMeasures(workbook: Workbook, ids: readonly string[]): Promise<void> {
  const [only = ""] = ids.map((id) => workbook.measures.get(id)?.title ?? "");
  const criteria = [...workbook.renewalCriteria.values()].filter(
    ({ measureId }) => measureId !== null && ids.includes(measureId),
  ).length;
  const what = ids.length === 1 ? `“${only}” is removed.` : `${ids.length} measures are removed.`;
  const untied =
    criteria === 0
      ? ""
      : criteria === 1
        ? " 1 renewal criterion no longer names a measure."
        : ` ${criteria} renewal criteria no longer name a measure.`;
  if (await run({ type: "measures/remove", ids: [...ids] })) notifyUndoableEdit(`${what}${untied}`);
}
