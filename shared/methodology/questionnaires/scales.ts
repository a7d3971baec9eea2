import type { Scale, ScaleId } from "./types.ts";

const scales: Readonly<Record<ScaleId, Scale>> = {
  holding: {
    id: "holding",
    steps: [
      { value: 0, label: "No" },
      { value: 1, label: "Partly" },
      { value: 2, label: "Yes" },
    ],
    unknown: "Don’t know",
  },
  agreement: {
    id: "agreement",
    steps: [
      { value: 1, label: "1, not true at all" },
      { value: 2, label: "2" },
      { value: 3, label: "3" },
      { value: 4, label: "4" },
      { value: 5, label: "5" },
      { value: 6, label: "6" },
      { value: 7, label: "7, completely true" },
    ],
    unknown: "Can’t say",
  },
};

/** The scale with this id. */
export function scaleOf(id: ScaleId): Scale {
  return scales[id];
}

/** The value that is counted for “yes” on the yes, partly, no scale. */
export const yes = 2;
