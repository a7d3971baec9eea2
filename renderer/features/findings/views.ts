import type { Focus } from "../../state/navigation.ts";

/** The parts of the findings, as the route names them, in the order in which they are offered. */
export const findingsViews = ["register", "triage", "suggestions"] as const;
export type FindingsView = (typeof findingsViews)[number];

export const findingsViewTitles: Readonly<Record<FindingsView, string>> = {
  register: "Register",
  triage: "Triage",
  suggestions: "Suggestions",
};

/** The part that is shown: the one that was asked for, else the one that what is to be shown first is in. */
export function findingsViewFor(view: string | null, focus: Focus | null): FindingsView {
  const asked = findingsViews.find((known) => known === view);
  return asked ?? (focus?.kind === "triage" ? "triage" : "register");
}
