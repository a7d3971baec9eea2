import {
  aBaseline,
  aDecision,
  aLink,
  aMilestone,
  aRecommendation,
  aRole,
  aUsageGoal,
} from "../builders/plans.ts";
import { answerId, linkId, type Workbook } from "../../shared/workbook/model.ts";
import {
  aFinding,
  aGroup,
  anAction,
  anAnswer,
  anEngagement,
  anEvidence,
  aPerson,
  aVoice,
  workbookOf,
} from "../builders/workbook.ts";

/** Day on which reports of it are made. */
export const awkwardToday = "2026-03-16";

/**
 * An engagement with what is easily got wrong: groups without users or not assessed, a weekend of Friday and Saturday,
 * starts on days off, namesakes, names that formulas could take for their own, medians between two ratings, answers that the situation no longer asks for, equal
 * priorities, more links than a sheet has columns for, and actions without owner or dates.
 */
export function awkwardEngagement(): Workbook {
  const organization = "ownership.single-owner";
  const rated = [
    anAnswer("ownership.group-owner", "g1", { rating: 0 }),
    anAnswer("ownership.group-owner", "g2", { rating: 4 }),
    anAnswer("ownership.group-owner", "g3", { rating: null }),
    anAnswer("ownership.group-owner", "g4", { notApplicable: true, rating: null }),
    anAnswer("jobs.duties", "g2", { rating: 3 }),
    anAnswer("jobs.weekly-goals", "g2", { rating: 1, confidence: "low" }),
    anAnswer("leadership.planned-use", null, { rating: 2, note: "Asked when there was no system yet." }),
    anAnswer("question.of-a-later-version", null, { rating: 1 }),
  ];
  const many = Array.from({ length: 20 }, (_, i) => `v${i + 1}`);
  return workbookOf({
    engagement: [anEngagement({ weekendDays: [5, 6], goLive: null, purpose: "" })],
    holidays: [
      { id: "h1", date: "2026-03-15", name: "A Sunday" },
      { id: "h2", date: "2026-03-17", name: "A Tuesday" },
    ],
    groups: [
      aGroup("g1", { name: "Nobody yet", headcount: 0, position: 1 }),
      aGroup("g2", { name: "Nobody either", headcount: 0, position: 2 }),
      aGroup("g3", {
        name: "Field sales",
        headcount: 31,
        position: 3,
        spectrum: { none: 33, ineffective: 33, moderate: 33, full: 1 },
      }),
      aGroup("g4", { name: "<9 *?~ =not assessed", headcount: 9, position: 4 }),
    ],
    people: [
      aPerson("p1", { name: "Jan Smit", jobTitle: "Head of sales", role: "executive" }),
      aPerson("p2", { name: "Jan Smit", jobTitle: "Technician", role: "user" }),
      aPerson("p3", { name: "Jan Smit", jobTitle: "Technician", role: "user" }),
      aPerson("p4", { name: '=Ada "+49" Holt', jobTitle: "HR partner", role: "hr" }),
    ],
    answers: [...rated, anAnswer(organization, null)],
    voices: [
      aVoice("vo1", answerId("ownership.group-owner", "g3"), {
        personId: "p1",
        rating: 1,
        quote: "Me, I suppose.",
      }),
      aVoice("vo2", answerId("ownership.group-owner", "g3"), { personId: "p4", rating: 4, quote: "Not HR." }),
      aVoice("vo3", organization, { speaker: "two of the night shift", quote: "Nobody told us." }),
    ],
    evidence: many.map((id, i) => anEvidence(id, { position: i, url: i === 0 ? "javascript:alert(1)" : "" })),
    findings: [
      aFinding("f1", { impact: 4, position: 1, createdAt: "2026-03-02T00:00:00.000Z" }),
      aFinding("f2", { impact: 4, position: 2, createdAt: "2026-03-01T00:00:00.000Z" }),
      aFinding("f3", { impact: 4, position: 3, kind: "strength", createdAt: "2026-03-01T00:00:00.000Z" }),
      aFinding("f4", {
        title: '=1+1 "quoted" & <b>',
        impact: 3,
        position: 4,
        evidenceStrength: "documented",
        kind: "risk",
      }),
      aFinding("f5", { impact: 5, position: 5, state: "resolved", evidenceStrength: "one-voice" }),
    ],
    actions: [
      anAction("a1", {
        start: "2026-03-13",
        durationDays: 3,
        status: "in-progress",
        ownerId: "p2",
        progress: 40,
      }),
      anAction("a2", {
        title: "-42 @home",
        start: "2026-03-01",
        durationDays: 2,
        status: "planned",
        ownerId: "p1",
      }),
      anAction("a3", { start: "2026-03-01", durationDays: 2, status: "done", progress: 100 }),
      anAction("a4", { start: "2026-01-01", durationDays: 1, status: "dropped" }),
      anAction("a5", { element: "assign-ownership" }),
      // Waits for a dropped one, and through it for what that waited for; its estimates round up.
      anAction("a6", { optimisticDays: 1, durationDays: 2, pessimisticDays: 6, finishBy: "2026-03-20" }),
      // Fixed before what it waits for is finished.
      anAction("a7", { start: "2026-03-16", startRule: "fixed", durationDays: 4, phase: "unlearn" }),
      // Overlaps what it waits for, and is late for a reason that was recorded.
      anAction("a8", {
        durationDays: 10,
        status: "planned",
        lateReason: "=The supplier left",
        ownerId: "p4",
      }),
      anAction("a9", { goLiveOffset: -20, durationDays: 4, pessimisticDays: 9 }),
      anAction("a10", { durationDays: 1, status: "in-progress", progress: 10, actualStart: "2026-03-12" }),
      anAction("a11", {
        durationDays: 2,
        status: "done",
        progress: 100,
        actualStart: "2026-03-08",
        actualFinish: "2026-03-11",
      }),
    ],
    actionLinks: [
      aLink("a1", "a4", { lagDays: 2 }),
      aLink("a4", "a6", { lagDays: -1 }),
      aLink("a2", "a6", { kind: "start-to-start", lagDays: 4 }),
      aLink("a6", "a7"),
      aLink("a1", "a8", { lagDays: -2 }),
      aLink("a7", "a8", { kind: "start-to-start" }),
      aLink("a9", "a8", { lagDays: 3 }),
      aLink("a8", "a10"),
      aLink("a11", "a10", { lagDays: 400 }),
    ],
    programme: [{ id: "programme", start: "2026-03-06", steeringDate: "2026-04-30" }],
    milestones: [
      aMilestone("m1", { title: "=First review", kind: "review", date: "2026-03-21", position: 1 }),
      aMilestone("m2", { goLiveOffset: 10, position: 2 }),
      aMilestone("m3", { position: 3 }),
    ],
    milestoneActions: [{ id: linkId("m1", "a8"), milestoneId: "m1", actionId: "a8" }],
    decisions: [
      aDecision("q1", { title: "-Stop the old list", date: "2026-03-01", personId: "p4", actionId: "a8" }),
      aDecision("q2", { state: "decided", note: "From April on.", position: 2 }),
      aDecision("q3", { state: "declined", date: "2026-02-27", position: 3 }),
      aDecision("q4", { title: "Name the owner", position: 4 }),
    ],
    recommendations: [
      aRecommendation("own.of-nobody", { state: "rejected", note: "Not now." }),
      aRecommendation("own.kept", {
        state: "adapted",
        actionId: "a6",
        decidedAt: "2026-03-02T08:00:00.000Z",
      }),
    ],
    baselines: [
      aBaseline("l1", {
        dates: [
          { actionId: "a1", title: "As it was called", start: "2026-03-10", finish: "2026-03-13" },
          { actionId: "a4", title: "Dropped since", start: "2026-03-18", finish: "2026-03-18" },
          { actionId: "gone", title: "Gone since", start: "2026-03-18", finish: "2026-03-18" },
        ],
      }),
    ],
    jobRoles: [aRole("j1", { title: "=Planner", groupId: "g3", dutiesAfter: "Enters every visit." })],
    usageGoals: [aUsageGoal("ug1", "j1")],
    findingGroups: [
      { id: linkId("f4", "g3"), findingId: "f4", groupId: "g3" },
      { id: linkId("f5", "g1"), findingId: "f5", groupId: "g1" },
    ],
    findingAnswers: [{ id: linkId("f1", organization), findingId: "f1", answerId: organization }],
    findingEvidence: many.map((id) => ({ id: linkId("f1", id), findingId: "f1", evidenceId: id })),
    answerEvidence: [{ id: linkId(organization, "v2"), answerId: organization, evidenceId: "v2" }],
    actionFindings: [
      { id: linkId("a1", "f1"), actionId: "a1", findingId: "f1" },
      { id: linkId("a4", "f4"), actionId: "a4", findingId: "f4" },
    ],
  });
}
