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
 * starts on days off, namesakes, medians between two ratings, answers that the situation no longer asks for, equal
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
      aGroup("g4", { name: "Not assessed", headcount: 9, position: 4 }),
    ],
    people: [
      aPerson("p1", { name: "Jan Smit", jobTitle: "Head of sales", role: "executive" }),
      aPerson("p2", { name: "Jan Smit", jobTitle: "Technician", role: "user" }),
      aPerson("p3", { name: "Jan Smit", jobTitle: "Technician", role: "user" }),
      aPerson("p4", { name: "Ada Holt", jobTitle: "HR partner", role: "hr" }),
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
      aFinding("f4", { impact: 3, position: 4, evidenceStrength: "documented", kind: "risk" }),
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
      anAction("a2", { start: "2026-03-01", durationDays: 2, status: "planned", ownerId: "p1" }),
      anAction("a3", { start: "2026-03-01", durationDays: 2, status: "done", progress: 100 }),
      anAction("a4", { start: "2026-01-01", durationDays: 1, status: "dropped" }),
      anAction("a5", { element: "assign-ownership" }),
    ],
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
