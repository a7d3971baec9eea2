import type { ElementId } from "../../shared/methodology/types.ts";
import type {
  Ownership,
  OwnershipAnswer,
  ResponsibilityPart,
  Supervision,
} from "../../shared/workbook/entities/ownership.ts";
import type { PersonId } from "./people.ts";

/** Who owns adoption: what the executives said, what an owner would find, and what is asked of managers. */

type SampleOwnershipAnswer = Omit<OwnershipAnswer, "position"> & {
  readonly personId: PersonId;
  readonly namedPersonId: PersonId | null;
};

/** In the order in which they were asked, each alone. */
export const ownershipAnswers: readonly SampleOwnershipAnswer[] = [
  {
    id: "oa-halbersted",
    personId: "p-konrad-halbersted",
    words: "Marta. Marta owns it. Has she not told you?",
    namedPersonId: "p-marta-lindqvist",
    named: "",
    seconds: 4.6,
    askedAt: "2026-10-06T07:10:00.000Z",
  },
  {
    id: "oa-zielonka",
    personId: "p-ewa-zielonka",
    words: "In my house Agnieszka. For the firm? Piet, I think. Who do the others say?",
    namedPersonId: "p-piet-verhaegen",
    named: "",
    seconds: 11.9,
    askedAt: "2026-10-06T12:40:00.000Z",
  },
  {
    id: "oa-brandsma",
    personId: "p-ottavio-brandsma",
    words: "In theory Marta. I sign the invoice, so I had hoped to know.",
    namedPersonId: "p-marta-lindqvist",
    named: "",
    seconds: 8.2,
    askedAt: "2026-10-07T08:15:00.000Z",
  },
  {
    id: "oa-soltau",
    personId: "p-annegret-soltau",
    words: "When it breaks I ring Anil. So Anil.",
    namedPersonId: "p-anil-raghunathan",
    named: "",
    seconds: 7.4,
    askedAt: "2026-10-07T13:05:00.000Z",
  },
  {
    id: "oa-lindqvist",
    personId: "p-marta-lindqvist",
    words: "IT. You want a person? Piet, then. It is his system.",
    namedPersonId: "p-piet-verhaegen",
    named: "",
    seconds: 3,
    askedAt: "2026-10-08T06:30:00.000Z",
  },
  {
    id: "oa-verhaegen",
    personId: "p-piet-verhaegen",
    words: "I did, until 12 December. Since then the business, and the business has no extension.",
    namedPersonId: null,
    named: "",
    seconds: 6.1,
    askedAt: "2026-10-08T14:20:00.000Z",
  },
  {
    id: "oa-caldeira",
    personId: "p-ines-caldeira",
    words: "Nobody I could name. I have written to three addresses and been thanked by two.",
    namedPersonId: null,
    named: "",
    seconds: 22.5,
    askedAt: "2026-10-09T07:45:00.000Z",
  },
  {
    id: "oa-engelbrekt",
    personId: "p-rasmus-engelbrekt",
    words: "The steering committee. Ah. Which no longer exists. Then nobody. Is that possible?",
    namedPersonId: null,
    named: "",
    seconds: 41,
    askedAt: "2026-10-09T10:05:00.000Z",
  },
];

/** Nobody is confirmed: the board decides on 30 November. */
export const owner: Omit<Ownership, "id"> = {
  ownerId: null,
  seniorExecutive: "no",
  authority: "no",
  budget: "partly",
  people: "partly",
  reviewShare: 0,
  bonusShare: 0,
  reports: "no",
  note: "Not confirmed on 16 November. Recorded here is what an owner would find on the first day: no mandate across departments; “something within reason” that is not in the draft budget of 30 October; half an administrator; nothing in anybody's goals; and a monthly figure of log-ins that nobody has to explain.\n\nProposed to the executive board for 30 November: Marta Lindqvist, with Ewa Zielonka as deputy, a written mandate, €85,000 for 2027, two people, and a tenth of her bonus. She has asked for the mandate before the title, which we take as a good sign.",
};

type SampleSupervision = Omit<Supervision, "id" | "personId">;

/** What is asked of the managers whom people see every day. */
export const supervision: Readonly<Partial<Record<PersonId, SampleSupervision>>> = {
  "p-lukas-wernigk": {
    expected: "no",
    written: "no",
    targets: "no",
    measured: "no",
    accountable: "no",
    equipped: "no",
    usesIt: "no",
    note: "Answers for the number and is very good at it. Was told “more discipline with Meridian, please” in January; the minutes say “Meridian discussed”. Has asked us to show him how to run a Monday from the screen.",
  },
  "p-sinead-corrigan": {
    expected: "partly",
    written: "no",
    targets: "no",
    measured: "partly",
    accountable: "no",
    equipped: "partly",
    usesIt: "partly",
    note: "Expects it of herself. Repeats “every visit by Friday noon” every Friday at eleven, reads the log-ins that IT sends on request, and learned the rest from Jonna Ketola. Two Mondays of four from the screen.",
  },
  "p-javier-ordonez": {
    expected: "partly",
    written: "no",
    targets: "no",
    measured: "no",
    accountable: "no",
    equipped: "no",
    usesIt: "partly",
    note: "Knows since February what a missing record costs, to the nearest ten thousand. Nobody above him has said anything since, and he leads from his copy of the list.",
  },
  "p-torsten-glade": {
    expected: "yes",
    written: "no",
    targets: "partly",
    measured: "no",
    accountable: "no",
    equipped: "no",
    usesIt: "no",
    note: "Has accepted that it is his and tells his people so. Was asked for “plans in the system” without a number or a month, and given nothing to do it with. His own plan was last changed in April.",
  },
  "p-agnieszka-domaradzka": {
    expected: "yes",
    written: "partly",
    targets: "yes",
    measured: "yes",
    accountable: "yes",
    equipped: "yes",
    usesIt: "yes",
    note: "What it looks like when it is meant. Named in a memo of October 2025, two figures in her objectives, an hour every Wednesday, the queue on the wall. Missing: the job description, and anybody above her who reads her report.",
  },
  "p-henrike-vosskamp": {
    expected: "no",
    written: "no",
    targets: "no",
    measured: "no",
    accountable: "no",
    equipped: "no",
    usesIt: "no",
    note: "Answers for utilization and safety. Asking anything of her before her people have a device would be unfair, and she would say so.",
  },
  "p-milan-petrovsky": {
    expected: "yes",
    written: "no",
    targets: "partly",
    measured: "partly",
    accountable: "no",
    equipped: "no",
    usesIt: "partly",
    note: "Asked by word of mouth for better closing times, with sheets that reach him nine days late and a morning a week of typing. Reports from Meridian, leads from the board.",
  },
  "p-yasmin-achterberg": {
    expected: "partly",
    written: "no",
    targets: "no",
    measured: "no",
    accountable: "no",
    equipped: "unknown",
    usesIt: "no",
    note: "Feels responsible for campaigns and declines for product management, half of which does not report to her. What she was given to do it with we have not asked yet.",
  },
};

type Parts = Readonly<Partial<Record<PersonId, readonly ResponsibilityPart[]>>>;

/**
 * As the executives filled it in on the second afternoon, faults included: two people accountable for what success
 * means, nobody for measuring it.
 */
export const responsibilities: Readonly<Record<ElementId, Parts>> = {
  "assign-ownership": {
    "p-konrad-halbersted": ["accountable"],
    "p-ottavio-brandsma": ["responsible"],
    "p-ines-caldeira": ["responsible"],
    "p-marta-lindqvist": ["consulted"],
    "p-ewa-zielonka": ["consulted"],
    "p-piet-verhaegen": ["consulted"],
    "p-annegret-soltau": ["informed"],
    "p-rasmus-engelbrekt": ["informed"],
    "p-walter-kuhlbrodt": ["informed"],
  },
  "define-success": {
    "p-marta-lindqvist": ["accountable"],
    "p-ottavio-brandsma": ["accountable", "responsible"],
    "p-ewa-zielonka": ["consulted"],
    "p-annegret-soltau": ["consulted"],
    "p-rasmus-engelbrekt": ["consulted"],
    "p-tom-akkerman": ["responsible"],
    "p-konrad-halbersted": ["informed"],
    "p-walter-kuhlbrodt": ["informed"],
  },
  "analyse-organization": {
    "p-ines-caldeira": ["accountable"],
    "p-nadia-ferreira": ["responsible"],
    "p-tom-akkerman": ["responsible"],
    "p-clara-mevissen": ["responsible"],
    "p-walter-kuhlbrodt": ["consulted"],
    "p-anil-raghunathan": ["consulted"],
    "p-konrad-halbersted": ["informed"],
    "p-marta-lindqvist": ["informed"],
  },
  "remove-barriers": {
    "p-marta-lindqvist": ["accountable"],
    "p-piet-verhaegen": ["responsible"],
    "p-anil-raghunathan": ["responsible"],
    "p-ines-caldeira": ["responsible"],
    "p-annegret-soltau": ["responsible"],
    "p-ottavio-brandsma": ["consulted"],
    "p-walter-kuhlbrodt": ["consulted"],
    "p-lukas-wernigk": ["consulted"],
    "p-konrad-halbersted": ["informed"],
  },
  "facilitate-adoption": {
    "p-ewa-zielonka": ["accountable"],
    "p-agnieszka-domaradzka": ["responsible"],
    "p-lukas-wernigk": ["responsible"],
    "p-sinead-corrigan": ["responsible"],
    "p-torsten-glade": ["responsible"],
    "p-milan-petrovsky": ["responsible"],
    "p-clara-mevissen": ["consulted"],
    "p-jonna-ketola": ["consulted"],
    "p-marta-lindqvist": ["informed"],
  },
  "measure-and-evolve": {
    "p-anil-raghunathan": ["responsible"],
    "p-petra-holubova": ["responsible"],
    "p-walter-kuhlbrodt": ["consulted"],
    "p-clara-mevissen": ["consulted"],
    "p-konrad-halbersted": ["informed"],
    "p-ottavio-brandsma": ["informed"],
    "p-marta-lindqvist": ["informed"],
  },
};
