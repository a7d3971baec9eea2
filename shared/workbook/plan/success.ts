import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import type { Named } from "../plan.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

type SuccessCommand = CommandOf<
  | "measure/add"
  | "measures/update"
  | "measures/remove"
  | "criterion/add"
  | "criterion/update"
  | "criterion/remove"
  | "workaround/add"
  | "workaround/update"
  | "workaround/remove"
>;

export function planSuccess(draft: Draft, command: SuccessCommand): Named {
  switch (command.type) {
    case "measure/add":
    case "measures/update":
    case "measures/remove":
      return planMeasures(draft, command);
    case "criterion/add": {
      const { criterion } = command;
      if (criterion.measureId) draft.get("measures", criterion.measureId);
      draft.add("renewalCriteria", { ...criterion, position: nextPosition(draft.rows("renewalCriteria")) });
      return step(`Add renewal criterion ${quoted(criterion.title)}`);
    }
    case "criterion/update": {
      const criterion = draft.get("renewalCriteria", command.id);
      const patch = given(command.patch);
      if (patch.measureId) draft.get("measures", patch.measureId);
      draft.put("renewalCriteria", { ...criterion, ...patch });
      const label = `Edit renewal criterion ${quoted(patch.title ?? criterion.title)}`;
      return { label, coalesce: fieldsKey(criterion.id, patch) };
    }
    case "criterion/remove": {
      const criterion = draft.get("renewalCriteria", command.id);
      draft.remove("renewalCriteria", [criterion.id]);
      return step(`Remove renewal criterion ${quoted(criterion.title)}`);
    }
    case "workaround/add": {
      const { workaround } = command;
      draft.get("groups", workaround.groupId);
      draft.add("workarounds", { ...workaround, position: nextPosition(draft.rows("workarounds")) });
      return step(`Add workaround ${quoted(workaround.title)}`);
    }
    case "workaround/update": {
      const workaround = draft.get("workarounds", command.id);
      const patch = given(command.patch);
      if (patch.groupId) draft.get("groups", patch.groupId);
      draft.put("workarounds", { ...workaround, ...patch });
      const label = `Edit workaround ${quoted(patch.title ?? workaround.title)}`;
      return { label, coalesce: fieldsKey(workaround.id, patch) };
    }
    case "workaround/remove": {
      const workaround = draft.get("workarounds", command.id);
      draft.remove("workarounds", [workaround.id]);
      return step(`Remove workaround ${quoted(workaround.title)}`);
    }
  }
}

function planMeasures(
  draft: Draft,
  command: CommandOf<"measure/add" | "measures/update" | "measures/remove">,
): Named {
  if (command.type === "measure/add") {
    const { measure } = command;
    if (measure.ownerId) draft.get("people", measure.ownerId);
    draft.add("measures", { ...measure, position: nextPosition(draft.rows("measures")) });
    return step(`Add measure ${quoted(measure.title)}`);
  }
  const measures = command.ids.map((id) => draft.get("measures", id));
  const titles = (patch?: string) => measures.map((measure) => patch ?? measure.title);
  if (command.type === "measures/remove") {
    draft.remove("measures", command.ids);
    return step(`Remove ${named(titles(), "measure")}`);
  }
  const patch = given(command.patch);
  if (patch.ownerId) draft.get("people", patch.ownerId);
  for (const measure of measures) draft.put("measures", { ...measure, ...patch });
  return {
    label: `Edit ${named(titles(patch.title), "measure")}`,
    coalesce: fieldsKey(command.ids.join("+"), patch),
  };
}
