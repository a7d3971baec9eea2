import { liveSituations } from "../../../methodology/situations.ts";
import { listed } from "../../enumerate.ts";
import { lacksOfOwner } from "../../ownership.ts";
import type { Guard } from "../guard.ts";
import { about, beginsBefore, overlap, titled, type GuardedPlan, type PlannedAction } from "./plan.ts";

/** Without an owner, nobody holds the rest of the plan together. */
export function noOwner({ workbook, ahead, actions }: GuardedPlan): readonly Guard[] {
  const [lack] = lacksOfOwner(workbook.ownership.get("ownership") ?? null);
  const naming = actions.filter(isAboutOwnership);
  const others = ahead.filter((one) => !isAboutOwnership(one));
  if (lack?.kind !== "no-owner" || others.length === 0) return [];
  const early = others.filter((one) => naming.every((first) => beginsBefore(one, first)));
  if (early.length === 0) return [];
  const why =
    naming.length === 0
      ? "No owner of adoption is named, and nothing in the plan assigns ownership."
      : `No owner of adoption is named yet, and ${listed(titled(early))} would begin before one is.`;
  return [
    {
      id: "no-owner",
      title: "Nobody owns adoption yet",
      reason: `${why} What nobody owns is the first thing to be put off: ownership comes first.`,
      ...about(early),
    },
  ];
}

function isAboutOwnership({ action, traits }: PlannedAction): boolean {
  return traits.has("ownership") || action.element === "assign-ownership";
}

/** What is measured before success is defined is what happens to be countable. */
export function noMeasures({ workbook, ahead, actions }: GuardedPlan): readonly Guard[] {
  const defining = actions.filter(({ action }) => action.element === "define-success");
  const others = ahead.filter(({ action }) => action.element !== "define-success");
  if (workbook.measures.size > 0 || others.length === 0) return [];
  const measuring = others.filter(
    ({ action, traits }) => action.element === "measure-and-evolve" || traits.has("measurement"),
  );
  const early =
    defining.length === 0
      ? others
      : measuring.filter((one) => defining.every((first) => beginsBefore(one, first)));
  if (early.length === 0) return [];
  const why =
    defining.length === 0
      ? "There is no measure of success, and nothing in the plan defines one."
      : `There is no measure of success yet, and ${listed(titled(early))} would begin before success is defined.`;
  return [
    {
      id: "no-measures",
      title: "Success is not defined",
      reason: `${why} Without it nobody can say whether the plan works: define success before measuring.`,
      ...about(early),
    },
  ];
}

/** Adoption begins at go-live; a live system has that behind it. */
export function stopsAtGoLive({ engagement, ahead, actions }: GuardedPlan): readonly Guard[] {
  const { situation, goLive } = engagement;
  if (liveSituations.includes(situation) || ahead.length === 0) return [];
  const goesOn = actions.some(
    ({ action, traits, dates }) =>
      traits.has("after-go-live") ||
      action.phase === "settle" ||
      action.phase === "sustain" ||
      (goLive !== null && dates !== null && dates.start > goLive),
  );
  if (goesOn) return [];
  return [
    {
      id: "stops-at-go-live",
      title: "The plan stops at go-live",
      reason:
        "Nothing in the plan happens after people start. Use settles in the months that follow: plan what is measured, coached and improved then.",
      ...about(ahead),
    },
  ];
}

/** What works already shows that it can be done here, and how. */
export function strengthsUnused({ register, ahead, actions }: GuardedPlan): readonly Guard[] {
  const answered = new Set(actions.flatMap(({ findingIds }) => findingIds));
  const building = actions.filter(
    ({ traits, findingIds }) => traits.has("builds-on-strength") && findingIds.length === 0,
  );
  const unused = register.filter(
    ({ finding, groupIds }) =>
      finding.kind === "strength" &&
      !answered.has(finding.id) &&
      !building.some((action) => overlap(action.groupIds, groupIds)),
  );
  if (unused.length === 0 || ahead.length === 0) return [];
  const titles = listed(unused.map(({ finding }) => `“${finding.title}”`));
  return [
    {
      id: "strengths-unused",
      title:
        unused.length === 1 ? "A strength is not built on" : `${unused.length} strengths are not built on`,
      reason: `No action builds on ${titles}. What works already is the cheapest proof that it can be done here: let others see it and learn from it.`,
      ...about([]),
      findingIds: unused.map(({ finding }) => finding.id),
    },
  ];
}
