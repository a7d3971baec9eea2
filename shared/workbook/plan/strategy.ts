import { elementOf } from "../../methodology/methodology.ts";
import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import type { Recommendation } from "../entities/plan.ts";
import type { Named, PlanContext } from "../plan.ts";
import { addAction, linkActions, relateAction } from "./actions.ts";
import { fieldsKey, given, quoted, step } from "./naming.ts";

type StrategyCommand = CommandOf<
  "recommendation/take-up" | "recommendation/update" | "narrative/set" | "narrative/reset"
>;

export function planStrategy(draft: Draft, command: StrategyCommand, { now }: PlanContext): Named {
  switch (command.type) {
    case "recommendation/take-up": {
      const { id, state, note, action } = command;
      addAction(draft, { ...action, libraryId: id }, now);
      relateAction(draft, action.id, command);
      for (const predecessorId of command.predecessorIds) {
        const link = { predecessorId, successorId: action.id, kind: "finish-to-start", lagDays: 0 } as const;
        linkActions(draft, link);
      }
      const known = recorded(draft, id);
      draft.put("recommendations", { ...known, state, note, actionId: action.id, decidedAt: now });
      return step(`${state === "accepted" ? "Accept" : "Adapt"} ${quoted(action.title)}`);
    }
    case "recommendation/update": {
      const known = recorded(draft, command.id);
      const patch = given(command.patch);
      const decided = patch.state === undefined ? {} : { decidedAt: patch.state === "open" ? null : now };
      draft.put("recommendations", { ...known, ...patch, ...decided });
      return { label: labels[patch.state ?? "judged"], coalesce: fieldsKey(command.id, patch) };
    }
    case "narrative/set":
      draft.put("narratives", { id: command.id, text: command.text });
      return {
        label: `Write about ${quoted(elementOf(command.id).title)}`,
        coalesce: fieldsKey(command.id, { text: "" }),
      };
    case "narrative/reset":
      draft.remove("narratives", [command.id]);
      return step(`Reset the text about ${quoted(elementOf(command.id).title)}`);
  }
}

const labels = {
  open: "Leave a recommendation open again",
  rejected: "Reject a recommendation",
  judged: "Judge a recommendation",
} as const;

function recorded(draft: Draft, id: string): Recommendation {
  return (
    draft.find("recommendations", id) ?? {
      id,
      state: "open",
      note: "",
      impact: null,
      effort: null,
      actionId: null,
      decidedAt: null,
    }
  );
}
