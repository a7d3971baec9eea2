/** What the consultant did with suggestions of findings that were not wanted. */

interface WrittenDismissal {
  /** What it was suggested for. */
  readonly key: string;
  /** `YYYY-MM-DDTHH:MM` */
  readonly dismissed: string;
  readonly note: string;
}

export const dismissals: readonly WrittenDismissal[] = [
  {
    key: "ownership:disagreement",
    dismissed: "2026-11-13T15:00",
    note: "Is part of “Nobody has owned use since 12 December 2025”. Two findings on it would make it sound like two problems.",
  },
  {
    key: "ownership:missing",
    dismissed: "2026-11-13T15:01",
    note: "The same finding again.",
  },
  {
    key: "disagreement:enablement.role-guides",
    dismissed: "2026-11-13T15:05",
    note: "Not a disagreement: order entry has guides and the others have none. Both voices are right.",
  },
  {
    key: "disagreement:processes.hand-offs",
    dismissed: "2026-11-13T15:06",
    note: "One hand-off of five works, and Deniz Altunbay stands behind that one. Is in “Four of five hand-offs run on the telephone”.",
  },
  {
    key: "disagreement:enablement.can-do-unaided@g-field-sales",
    dismissed: "2026-11-13T15:08",
    note: "Settled by watching: seven of ten can. Wernigk was shown the figure and was glad of it.",
  },
  {
    key: "low-rating:incentives.record-rule",
    dismissed: "2026-11-13T15:10",
    note: "Low on purpose. We advise against such a rule; see the risk that it would fill the system with fiction.",
  },
  {
    key: "low-rating:processes.change-load",
    dismissed: "2026-11-13T15:12",
    note: "On the register as a risk: “Four changes meet field sales before Easter”.",
  },
  {
    key: "low-rating:attitudes.causes-before-blame",
    dismissed: "2026-11-13T15:13",
    note: "On the register as a risk, and the reason for the triage.",
  },
  {
    key: "low-rating:measurement.worth-renewing",
    dismissed: "2026-11-13T15:14",
    note: "On the register as a risk, with the date that matters.",
  },
];
