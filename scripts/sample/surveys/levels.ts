import type { SurveyAudience } from "../../../shared/methodology/questionnaires/types.ts";
import type { GroupId } from "../groups.ts";

/** Where answers lie on average, in steps of the scale; each respondent’s are drawn around it. */

/** Who answered: most of the 240 users, nearly every manager. Executives are not asked for a group. */
export const respondents: Readonly<Record<GroupId, { readonly users: number; readonly managers: number }>> = {
  "g-field-sales": { users: 43, managers: 8 },
  "g-key-accounts": { users: 11, managers: 3 },
  "g-order-entry": { users: 36, managers: 6 },
  "g-technicians": { users: 45, managers: 6 },
  "g-service-coordination": { users: 25, managers: 4 },
  "g-marketing": { users: 20, managers: 3 },
};
export const executives = 11;
/** Supervisors who have answered their check so far. */
export const supervisorsSoFar = 9;

/** In October and in November. */
type OverTime = readonly [october: number, november: number];

/** The self-check and its mirror, by what comes after `check.` and `mirror.`; 0 no, 1 partly, 2 yes. */
export const holding: Readonly<
  Record<string, { readonly executive: OverTime; readonly manager: OverTime; readonly user: OverTime }>
> = {
  "commitment.budget": { executive: [1.2, 0.9], manager: [0.5, 0.5], user: [0.4, 0.4] },
  "commitment.messages": { executive: [1.1, 0.9], manager: [0.5, 0.7], user: [0.3, 0.5] },
  "commitment.develop": { executive: [1.6, 1.4], manager: [1.0, 1.0], user: [0.7, 0.7] },
  "commitment.train": { executive: [1.7, 1.4], manager: [0.7, 0.7], user: [0.4, 0.4] },
  "commitment.maintain": { executive: [1.3, 1.0], manager: [0.7, 0.7], user: [0.5, 0.5] },
  "commitment.councils": { executive: [0.3, 0.3], manager: [0.2, 0.2], user: [0.2, 0.2] },
  "commitment.advantage": { executive: [1.8, 1.8], manager: [1.1, 1.2], user: [0.8, 0.9] },
  "commitment.committee": { executive: [1.4, 1.4], manager: [0.9, 0.9], user: [0.6, 0.6] },
  "adoption.pipeline": { executive: [1.1, 0.6], manager: [0.2, 0.3], user: [0.2, 0.3] },
  "adoption.service": { executive: [0.9, 0.7], manager: [0.3, 0.3], user: [0.3, 0.3] },
  "adoption.marketing": { executive: [0.7, 0.5], manager: [0.3, 0.3], user: [0.3, 0.3] },
  "adoption.internal": { executive: [0.4, 0.4], manager: [0.3, 0.3], user: [0.3, 0.3] },
  "leading.leads": { executive: [1.3, 1.0], manager: [0.4, 0.6], user: [0.3, 0.4] },
  "leading.trained": { executive: [0.7, 0.4], manager: [0.2, 0.2], user: [0.2, 0.2] },
  "leading.analyses": { executive: [0.9, 0.5], manager: [0.2, 0.2], user: [0.2, 0.2] },
  "leading.roadmap": { executive: [1.2, 0.8], manager: [0.4, 0.4], user: [0.3, 0.3] },
  "leading.seen": { executive: [1.4, 0.9], manager: [0.2, 0.4], user: [0.2, 0.3] },
};

/** What order entry sees more of than others: its executive comes to the stand-up. */
export const seenMore: { readonly [G in GroupId]?: number } = {
  "g-order-entry": 0.5,
  "g-technicians": -0.15,
};

type Construct = "usefulness" | "ease" | "social-influence" | "conditions" | "intention";

/** The user pulse by group; 1 … 7. */
export const pulse: Readonly<Record<GroupId, Readonly<Record<Construct, number>>>> = {
  "g-field-sales": { usefulness: 2.6, ease: 3.4, "social-influence": 3.0, conditions: 3.7, intention: 3.1 },
  "g-key-accounts": { usefulness: 3.0, ease: 3.7, "social-influence": 3.2, conditions: 4.0, intention: 3.4 },
  "g-order-entry": { usefulness: 5.6, ease: 5.0, "social-influence": 5.4, conditions: 5.2, intention: 5.8 },
  "g-technicians": { usefulness: 2.3, ease: 2.8, "social-influence": 2.9, conditions: 1.9, intention: 3.4 },
  "g-service-coordination": {
    usefulness: 3.9,
    ease: 3.7,
    "social-influence": 4.2,
    conditions: 3.3,
    intention: 4.6,
  },
  "g-marketing": { usefulness: 3.1, ease: 3.9, "social-influence": 2.9, conditions: 4.1, intention: 3.2 },
};

/** How single items differ from their construct. */
export const pulseItems: Readonly<Record<string, number>> = {
  "pulse.usefulness.goals": -0.6,
  "pulse.usefulness.miss": 0.3,
  "pulse.ease.enter": -0.5,
  "pulse.ease.learn": 0.4,
  "pulse.social-influence.executives": -1.0,
  "pulse.social-influence.manager": 0.5,
  "pulse.conditions.time": -0.5,
  "pulse.intention.more": -0.3,
};

/** What November changed: the chief executive signed in, and order entry’s way was shown to the others. */
export const pulseInNovember: Readonly<Record<string, number>> = {
  "pulse.social-influence.executives": 0.7,
  "pulse.social-influence.respect": 0.4,
  "pulse.intention.use": 0.2,
};

/** The supervisor check; 0 … 2. */
export const supervision: Readonly<Record<string, number>> = {
  "supervision.expected": 1.2,
  "supervision.written": 0.2,
  "supervision.targets": 0.3,
  "supervision.measured": 0.6,
  "supervision.accountable": 0.3,
  "supervision.equipped": 0.7,
  "supervision.usesIt": 0.8,
};

/** Which share of each audience does not know, on average: users see little of what executives do. */
export const notKnowing: Readonly<Record<SurveyAudience, number>> = {
  executive: 0.04,
  manager: 0.1,
  user: 0.2,
  supervisor: 0.03,
};
