import { z } from "zod";
import { elementIds } from "../../methodology/types.ts";
import { id, instant, note, title } from "../text.ts";
import { holding } from "./state.ts";

const share = z.int().min(0).max(100);

/** What one executive said when asked who owns adoption. */
export const ownershipAnswer = z.strictObject({
  id,
  personId: id,
  /** The answer in their words. */
  words: note,
  /** Whom they named, when it is one of the people. */
  namedPersonId: id.nullable(),
  /** Whom they named otherwise: a name, a department; empty with no person named means nobody. */
  named: title,
  /** Seconds from the question to the name; null when not timed. */
  seconds: z.number().min(0).max(3600).nullable(),
  askedAt: instant.nullable(),
  position: z.number().finite(),
});
export type OwnershipAnswer = z.infer<typeof ownershipAnswer>;

/** The owner of adoption and the owner's means; one row. */
export const ownership = z.strictObject({
  id: z.literal("ownership"),
  ownerId: id.nullable(),
  seniorExecutive: holding,
  authority: holding,
  budget: holding,
  people: holding,
  /** Share of the owner's performance review tied to adoption, percent; null when not known. */
  reviewShare: share.nullable(),
  /** Share of the owner's bonus tied to adoption, percent; null when not known. */
  bonusShare: share.nullable(),
  reports: holding,
  note,
});
export type Ownership = z.infer<typeof ownership>;

export const supervisionAspects = [
  "expected",
  "written",
  "targets",
  "measured",
  "accountable",
  "equipped",
  "usesIt",
] as const;
export type SupervisionAspect = (typeof supervisionAspects)[number];

/** What is asked of one direct manager or supervisor about driving use. */
export const supervision = z.strictObject({
  /** The person's id. */
  id,
  personId: id,
  /** Driving use is an expected part of the role. */
  expected: holding,
  /** It is written in the job description. */
  written: holding,
  /** There are targets for the team. */
  targets: holding,
  /** Results are measured and shown to them. */
  measured: holding,
  /** They are held accountable. */
  accountable: holding,
  /** They were given tools, training and time for it. */
  equipped: holding,
  /** They use the system themselves and run their meetings from it. */
  usesIt: holding,
  note,
});
export type Supervision = z.infer<typeof supervision>;

export const responsibilityParts = ["accountable", "responsible", "consulted", "informed"] as const;
export type ResponsibilityPart = (typeof responsibilityParts)[number];

/** A person's part in one element of the programme. */
export const responsibility = z.strictObject({
  /** `<element>@<person id>`. */
  id: z.string().max(140),
  element: z.enum(elementIds),
  personId: id,
  parts: z.array(z.enum(responsibilityParts)).min(1).max(responsibilityParts.length),
});
export type Responsibility = z.infer<typeof responsibility>;
