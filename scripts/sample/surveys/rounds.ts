import type { QuestionnaireId } from "../../../shared/methodology/questionnaires/types.ts";

/** A questionnaire put to people at Veldermoor: once before the analysis, once after the first workshop. */
export interface SampleRound {
  readonly id: string;
  readonly questionnaire: QuestionnaireId;
  readonly round: 1 | 2;
  readonly title: string;
  readonly opened: string;
  /** null: answers still come in. */
  readonly closed: string | null;
  /** By which the answers are drawn and the texts mixed. */
  readonly seed: number;
  readonly note: string;
}

export const rounds: readonly SampleRound[] = [
  {
    id: "s-self-check-1",
    questionnaire: "self-check",
    round: 1,
    title: "Executive self-check, October 2026",
    opened: "2026-10-07",
    closed: "2026-10-16",
    seed: 4101,
    note: "The executive board and the three deputies, each at our laptop before their interview.",
  },
  {
    id: "s-mirror-1",
    questionnaire: "mirror",
    round: 1,
    title: "What people see of their executives, October 2026",
    opened: "2026-10-07",
    closed: "2026-10-19",
    seed: 4102,
    note: "Sent as a file by the works council’s list; technicians filled it in at the depots.",
  },
  {
    id: "s-pulse-1",
    questionnaire: "user-pulse",
    round: 1,
    title: "User pulse, October 2026",
    opened: "2026-10-07",
    closed: "2026-10-19",
    seed: 4103,
    note: "",
  },
  {
    id: "s-self-check-2",
    questionnaire: "self-check",
    round: 2,
    title: "Executive self-check, November 2026",
    opened: "2026-11-03",
    closed: "2026-11-12",
    seed: 4111,
    note: "After the executives had seen the gaps of October.",
  },
  {
    id: "s-mirror-2",
    questionnaire: "mirror",
    round: 2,
    title: "What people see of their executives, November 2026",
    opened: "2026-11-03",
    closed: "2026-11-13",
    seed: 4112,
    note: "",
  },
  {
    id: "s-pulse-2",
    questionnaire: "user-pulse",
    round: 2,
    title: "User pulse, November 2026",
    opened: "2026-11-03",
    closed: "2026-11-13",
    seed: 4113,
    note: "",
  },
  {
    id: "s-supervisors-1",
    questionnaire: "supervisor-check",
    round: 1,
    title: "Supervisor check, November 2026",
    opened: "2026-11-09",
    closed: null,
    seed: 4121,
    note: "Open until the managers’ meeting on 20 November.",
  },
];
