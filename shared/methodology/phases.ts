import type { Situation } from "./types.ts";

/**
 * The phases of a roadmap: around go-live where there is one to come, and for a turnaround the way from old habits to
 * new ones. Ids are stable for ever.
 */
export const phaseIds = [
  "prepare",
  "before-go-live",
  "go-live",
  "settle",
  "stop-the-bleeding",
  "unlearn",
  "relearn",
  "sustain",
] as const;
export type PhaseId = (typeof phaseIds)[number];

export interface Phase {
  readonly id: PhaseId;
  readonly title: string;
  /** What is over when the phase is, in one sentence. */
  readonly purpose: string;
}

const phases: Readonly<Record<PhaseId, Phase>> = {
  prepare: {
    id: "prepare",
    title: "Prepare",
    purpose: "Somebody owns adoption, success is defined, and the organization is understood.",
  },
  "before-go-live": {
    id: "before-go-live",
    title: "Before go-live",
    purpose: "Jobs, rules, rewards and managers say the same thing, and people can do the work.",
  },
  "go-live": {
    id: "go-live",
    title: "Go-live",
    purpose: "People start, help is beside them, and the old way closes.",
  },
  settle: {
    id: "settle",
    title: "Settle",
    purpose: "The first weeks are measured, what hinders is removed, and the new way becomes the usual one.",
  },
  "stop-the-bleeding": {
    id: "stop-the-bleeding",
    title: "Stop the bleeding",
    purpose: "What makes use impossible or unwise is taken away, and somebody owns adoption.",
  },
  unlearn: {
    id: "unlearn",
    title: "Unlearn",
    purpose: "The old way stops paying: parallel lists close, exceptions end, leaders ask elsewhere no more.",
  },
  relearn: {
    id: "relearn",
    title: "Relearn",
    purpose: "Jobs, goals, coaching and feedback build the new habit, group by group.",
  },
  sustain: {
    id: "sustain",
    title: "Sustain",
    purpose: "Use is measured at intervals, goals move on, and the programme outlives its project.",
  },
};

const order: Readonly<Record<Situation, readonly PhaseId[]>> = {
  planning: ["prepare", "before-go-live", "go-live", "settle", "sustain"],
  deploying: ["prepare", "before-go-live", "go-live", "settle", "sustain"],
  turnaround: ["stop-the-bleeding", "unlearn", "relearn", "sustain"],
  sustaining: ["prepare", "settle", "sustain"],
};

export function phaseOf(id: PhaseId): Phase {
  return phases[id];
}

/** The phases of a roadmap in this situation, in order. */
export function phasesIn(situation: Situation): readonly Phase[] {
  return order[situation].map(phaseOf);
}
