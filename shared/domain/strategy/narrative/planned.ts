import type { ElementId } from "../../../methodology/types.ts";
import { inOrder, type Action, type Workbook } from "../../../workbook/model.ts";
import { dateWords } from "../../calendar.ts";
import { listed } from "../../enumerate.ts";
import type { Dates } from "../guard.ts";
import type { RecommendedAction } from "../recommendation.ts";
import { counted } from "./counted.ts";

/** One to three sentences on what is done about an element, by whom, by when, and how it is measured. */
export function plannedFor(
  element: ElementId,
  workbook: Workbook,
  recommended: readonly RecommendedAction[],
  dates: Dates,
): readonly string[] {
  const actions = inOrder(workbook.actions).filter(
    (action) => action.element === element && action.status !== "dropped",
  );
  if (actions.length === 0) return [nothingPlanned(element, recommended)];
  const titles = listed(actions.map(({ title }) => `“${title}”`));
  const done = actions.filter(({ status }) => status === "done").length;
  const how =
    done === 0
      ? ""
      : done === actions.length
        ? actions.length === 1
          ? ", and is done"
          : ", all done"
        : `, ${done} done`;
  return [
    `${counted(actions.length, "action answers", "actions answer")} this${how}: ${titles}.`,
    `${byWhom(actions, workbook)}; ${byWhen(actions, dates)}.`,
    ...measuredBy(actions, workbook),
  ];
}

function nothingPlanned(element: ElementId, recommended: readonly RecommendedAction[]): string {
  const called = recommended.filter(
    ({ action, called: isCalled, decision }) =>
      isCalled && action.element === element && decision?.state !== "rejected",
  );
  const [first] = called;
  if (!first) return "Nothing is planned about it.";
  const what = called.length === 1 ? "" : `${called.length} actions, first of all `;
  return `Nothing is planned about it yet; the record calls for ${what}“${first.action.title}”.`;
}

function byWhom(actions: readonly Action[], { people }: Workbook): string {
  const names = actions.flatMap(({ ownerId }) => people.get(ownerId ?? "")?.name ?? []);
  const without = actions.length - names.length;
  const owners = [...new Set(names)];
  if (owners.length === 0)
    return actions.length === 1 ? "It has no owner yet" : "None of them has an owner yet";
  const lacking = without === 0 ? "" : `, and ${counted(without, "action has", "actions have")} no owner yet`;
  return `${listed(owners)} ${owners.length === 1 ? "is" : "are"} in charge${lacking}`;
}

function byWhen(actions: readonly Action[], dates: Dates): string {
  const dated = actions.flatMap(({ id }) => dates.get(id) ?? []);
  const start = dated.map((each) => each.start).toSorted()[0];
  const finish = dated
    .map((each) => each.finish)
    .toSorted()
    .at(-1);
  if (start === undefined || finish === undefined) return "no dates are set";
  const without = actions.length - dated.length;
  const lacking = without === 0 ? "" : `, and ${counted(without, "action has", "actions have")} no dates`;
  return `the work runs from ${dateWords(start)} to ${dateWords(finish)}${lacking}`;
}

/** The measures of success that the actions name, or else what the first one says of itself. */
function measuredBy(actions: readonly Action[], { measures }: Workbook): readonly string[] {
  const titles = actions.flatMap(({ measureId }) => measures.get(measureId ?? "")?.title ?? []);
  const named = [...new Set(titles)].map((title) => `“${title}”`);
  if (named.length > 0) return [`Whether it worked is read from ${listed(named)}.`];
  const said = actions.find(({ success }) => success.trim() !== "");
  if (!said) return ["How one would see that it worked is not said yet."];
  const [line = ""] = said.success.trim().split("\n");
  return [`One sees that it worked by this: ${line.replace(/[.\s]+$/, "")}.`];
}
