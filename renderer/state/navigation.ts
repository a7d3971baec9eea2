import { create } from "zustand";
import type { Stage } from "../../shared/domain/progress/stage.ts";

/** What a screen should show first: a question (for a group), or a row of a register. */
export type Focus =
  | { readonly kind: "question"; readonly questionId: string; readonly groupId: string | null }
  | { readonly kind: "finding"; readonly id: string }
  | { readonly kind: "action"; readonly id: string }
  | { readonly kind: "person"; readonly id: string }
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "evidence"; readonly id: string }
  | { readonly kind: "measure"; readonly id: string }
  | { readonly kind: "behaviour"; readonly id: string }
  | { readonly kind: "role"; readonly id: string }
  /** A questionnaire put to people. */
  | { readonly kind: "survey"; readonly id: string }
  /** A finding's triage. */
  | { readonly kind: "triage"; readonly findingId: string };

export type Route =
  | { readonly screen: "library" }
  | {
      readonly screen: "engagement";
      readonly engagementId: string;
      readonly stage: Stage;
      /** A part of the stage, named by the stage: analysis has "workshop", "radar", "heat-map". */
      readonly view: string | null;
      readonly focus: Focus | null;
    };

interface Navigation {
  readonly route: Route;
  readonly past: readonly Route[];
  readonly future: readonly Route[];
  readonly go: (route: Route) => void;
  /** Another stage, view or focus of the open engagement. */
  readonly goTo: (
    stage: Stage,
    options?: { readonly view?: string | null; readonly focus?: Focus | null },
  ) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

export const useNavigation = create<Navigation>()((set, get) => ({
  route: { screen: "library" },
  past: [],
  future: [],
  go: (route) => set(({ route: here, past }) => ({ route, past: [...past, here].slice(-100), future: [] })),
  goTo: (stage, options = {}) => {
    const here = get().route;
    if (here.screen !== "engagement") return;
    get().go({ ...here, stage, view: options.view ?? null, focus: options.focus ?? null });
  },
  back: () =>
    set(({ route, past, future }) => {
      const previous = past.at(-1);
      return previous ? { route: previous, past: past.slice(0, -1), future: [route, ...future] } : {};
    }),
  forward: () =>
    set(({ route, past, future }) => {
      const [next, ...rest] = future;
      return next ? { route: next, past: [...past, route], future: rest } : {};
    }),
}));

/** The stage that a focus belongs to. */
export function stageOfFocus(focus: Focus): Stage {
  switch (focus.kind) {
    case "question":
    case "evidence":
    case "behaviour":
      return "analysis";
    case "survey":
      return "self-check";
    case "finding":
    case "triage":
      return "findings";
    case "measure":
      return "success";
    case "role":
      return "jobs";
    case "action":
      return "roadmap";
    case "person":
    case "group":
      return "set-up";
  }
}
