import { situations, type Situation } from "./types.ts";

export const allSituations: readonly Situation[] = situations;
/** The system is in use: habits can be observed. */
export const liveSituations: readonly Situation[] = ["turnaround", "sustaining"];
/** The system is not in use yet: problems can still be avoided. */
export const beforeGoLive: readonly Situation[] = ["planning", "deploying"];

export const situationTitles: Readonly<Record<Situation, { title: string; meaning: string }>> = {
  planning: { title: "Planning", meaning: "No system yet: avoid the problems first." },
  deploying: {
    title: "Deploying",
    meaning: "Before go-live: prepare the organization, not only the system.",
  },
  turnaround: { title: "Turnaround", meaning: "Live and poorly used: habits must be unlearned." },
  sustaining: { title: "Sustaining", meaning: "Live with acceptable use: keep measuring and evolving." },
};
