import type { Measure } from "../workbook/entities/success.ts";

export const measureFaultKinds = [
  "no-baseline",
  "no-target",
  "no-change",
  "worse-target",
  "no-date",
  "before-go-live",
  "no-owner",
  "no-source",
  "no-frequency",
  "not-in-plans",
  "not-in-rewards",
] as const;
export type MeasureFaultKind = (typeof measureFaultKinds)[number];

/** What a measure lacks or contradicts. */
export interface MeasureFault {
  readonly kind: MeasureFaultKind;
  readonly text: string;
  /** Contradicts itself, rather than lacking something. */
  readonly contradiction: boolean;
}

const texts: Readonly<Record<MeasureFaultKind, string>> = {
  "no-baseline": "There is a target without a baseline or a reason for having none.",
  "no-target": "There is no target.",
  "no-change": "The target is the same as the baseline.",
  "worse-target": "The target is worse than the baseline.",
  "no-date": "The target has no date.",
  "before-go-live": "The target date is before go-live.",
  "no-owner": "Nobody owns it.",
  "no-source": "It is not said how it is measured.",
  "no-frequency": "It is not said how often it is measured.",
  "not-in-plans": "Performance plans are not aligned to it.",
  "not-in-rewards": "Rewards are not aligned to it.",
};

const contradictions: ReadonlySet<MeasureFaultKind> = new Set([
  "no-change",
  "worse-target",
  "before-go-live",
]);

/** What a measure lacks or contradicts, contradictions first. @param goLive ISO date or null while not set. */
export function checkMeasure(measure: Measure, goLive: string | null): readonly MeasureFault[] {
  const { baseline, target, targetDate } = measure;
  const found = new Set<MeasureFaultKind>();
  if (baseline !== null && target !== null) {
    const gain = measure.direction === "up" ? target - baseline : baseline - target;
    if (gain === 0) found.add("no-change");
    if (gain < 0) found.add("worse-target");
  }
  if (targetDate !== null && goLive !== null && targetDate < goLive) found.add("before-go-live");
  if (!measure.qualitative) {
    if (target === null) found.add("no-target");
    else if (baseline === null && measure.baselineReason.trim() === "") found.add("no-baseline");
  }
  if (targetDate === null) found.add("no-date");
  if (measure.ownerId === null) found.add("no-owner");
  if (measure.source === "") found.add("no-source");
  if (measure.frequency === null) found.add("no-frequency");
  if (measure.inPerformancePlans === "no") found.add("not-in-plans");
  if (measure.inRewards === "no") found.add("not-in-rewards");
  return [...found].map((kind) => ({ kind, text: texts[kind], contradiction: contradictions.has(kind) }));
}
