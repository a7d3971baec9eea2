import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Library } from "../../electron/store/library.ts";
import { importJson } from "../../electron/store/open-json.ts";
import { buildSample, sampleFile } from "../../scripts/sample/build.ts";
import { totalAdoption } from "../../shared/domain/adoption.ts";
import { dayNumber } from "../../shared/domain/calendar.ts";
import { findingsRegister } from "../../shared/domain/findings.ts";
import { highPriority } from "../../shared/domain/coverage.ts";
import { progressOf } from "../../shared/domain/progress.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { askedQuestions, scoreDimensions, summarizeVoices } from "../../shared/domain/scoring.ts";
import { dimensionIds, elementIds } from "../../shared/methodology/types.ts";
import { engagementOf, evidenceKinds, evidenceStrengths, findingKinds } from "../../shared/workbook/model.ts";

/** The day on which the story is told. */
const today = "2026-11-16";

const shipped = readFileSync(sampleFile, "utf8");
const { workbook, contents } = await importJson(shipped);
const asked = askedQuestions(workbook);
const register = findingsRegister(workbook);
const plan = roadmap(workbook, today);
const all = <R>(rows: ReadonlyMap<string, R>): readonly R[] => [...rows.values()];

describe("the sample's file", () => {
  it("is what its written content builds", async () => {
    // Compared as a truth, since a difference in a megabyte of base64 is of no use to anybody.
    expect((await buildSample()) === shipped, "Run npm run sample and look at the difference.").toBe(true);
  });

  it("comes back from the library as it went in", async () => {
    const folder = mkdtempSync(join(tmpdir(), "uptake-sample-"));
    const library = new Library({ folder: join(folder, "library"), progressOf: () => 0 });
    try {
      const { engagementId, notice } = await library.importFile(sampleFile);
      library.exportJson(engagementId, join(folder, "sample.json"));
      expect(notice).toBeNull();
      expect(readFileSync(join(folder, "sample.json"), "utf8") === shipped).toBe(true);
    } finally {
      library.closeAll();
      rmSync(folder, { recursive: true });
    }
  });

  it("brings pictures with thumbnails and a document, small enough to ship", () => {
    const brought = [...contents].map(({ mediaType, bytes, thumbnail }) => ({
      mediaType,
      kilobytes: Math.ceil(bytes.length / 1024),
      thumbnailKilobytes: thumbnail === null ? null : Math.ceil(thumbnail.length / 1024),
    }));
    const pictures = brought.filter(({ mediaType }) => mediaType === "image/jpeg");
    const documents = brought.filter(({ mediaType }) => mediaType === "application/pdf");
    expect(pictures).toHaveLength(5);
    expect(documents).toHaveLength(1);
    for (const { kilobytes, thumbnailKilobytes } of pictures) {
      expect(kilobytes).toBeLessThanOrEqual(220);
      expect(thumbnailKilobytes).toBeLessThanOrEqual(20);
    }
    for (const { kilobytes } of documents) expect(kilobytes).toBeLessThanOrEqual(60);
  });
});

describe("the sample's client", () => {
  it("went live fourteen months ago and uses its system poorly", () => {
    const { situation, goLive, unionized, regions } = engagementOf(workbook);
    expect({ situation, goLive, unionized }).toEqual({
      situation: "turnaround",
      goLive: "2025-09-15",
      unionized: true,
    });
    expect(regions.length).toBeGreaterThanOrEqual(3);
    expect(totalAdoption(all(workbook.groups))).toMatchObject({
      headcount: 240,
      effectiveUse: expect.closeTo(0.35, 2),
    });
  });

  it("has six groups, each with a supervisor who is one of the people", () => {
    expect(workbook.groups.size).toBe(6);
    for (const group of all(workbook.groups)) {
      expect(workbook.people.get(group.supervisorId ?? "")?.role).toBe("manager");
      expect(group.note).not.toBe("");
    }
  });

  it("has at least 25 people in every role, eight of them executives", () => {
    const roles = all(workbook.people).map((person) => person.role);
    expect(roles.length).toBeGreaterThanOrEqual(25);
    expect(roles.filter((role) => role === "executive")).toHaveLength(8);
    expect(new Set(roles)).toEqual(
      new Set(["executive", "manager", "user", "hr", "it", "consultant", "other"]),
    );
    expect(all(workbook.people).filter((person) => person.jobTitle === "")).toEqual([]);
  });

  it("has a calendar for the years of its roadmap", () => {
    const years = all(workbook.holidays).map(({ date }) => date.slice(0, 4));
    expect(years.filter((year) => year === "2026").length).toBeGreaterThanOrEqual(4);
    expect(years.filter((year) => year === "2027").length).toBeGreaterThanOrEqual(8);
  });
});

describe("the sample's answers", () => {
  const answers = all(workbook.answers);
  const quotes = all(workbook.voices)
    .map((voice) => voice.quote)
    .filter((quote) => quote !== "");

  it("cover every question of a turnaround, with a few groups still to be asked", () => {
    const byQuestion = Map.groupBy(asked, (item) => item.question.id);
    const open = (items: typeof asked) => items.filter((item) => item.standing.kind === "unanswered");
    expect([...byQuestion.values()].filter((items) => open(items).length === items.length)).toEqual([]);
    expect(open(asked).length).toBeGreaterThanOrEqual(1);
    expect(open(asked).length).toBeLessThanOrEqual(6);
    expect(answers.length).toBeGreaterThanOrEqual(250);
  });

  it("mostly carry a note, and no note or quote twice", () => {
    const notes = answers.map((answer) => answer.note).filter((note) => note.length > 20);
    expect(notes.length / answers.length).toBeGreaterThan(0.8);
    expect(new Set(notes).size).toBe(notes.length);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it("say why where a question does not apply, and how sure they are where it does", () => {
    const notApplicable = answers.filter((answer) => answer.notApplicable);
    expect(notApplicable.length).toBeGreaterThanOrEqual(2);
    for (const answer of notApplicable) expect(answer.note).not.toBe("");
    expect(answers.filter((answer) => answer.rating !== null && answer.confidence === null)).toEqual([]);
    expect(new Set(answers.map((answer) => answer.confidence))).toContain("low");
  });

  it("quote many people, who disagree on at least twelve questions", () => {
    const disagreements = asked.filter((item) => summarizeVoices(item.voices).disagreement);
    expect(quotes.length).toBeGreaterThanOrEqual(70);
    expect(disagreements.length).toBeGreaterThanOrEqual(12);
    expect(all(workbook.voices).filter((voice) => voice.personId === null && voice.speaker === "")).toEqual(
      [],
    );
  });

  it("never rate outside what two or more voices said", () => {
    const odd = asked.filter(({ answer, voices }) => {
      const { n, lowest, highest } = summarizeVoices(voices);
      const rating = answer?.rating ?? null;
      return n >= 2 && rating !== null && (rating < (lowest ?? 0) || rating > (highest ?? 4));
    });
    expect(odd.map((item) => item.answer?.id)).toEqual([]);
  });

  it("show one group far ahead of the others and technicians behind, in every dimension", () => {
    for (const { dimension, byGroup } of scoreDimensions(workbook, asked)) {
      const scores = [...byGroup].map(([id, { score }]) => ({ id, score: score ?? -1 }));
      const ranked = scores.toSorted((a, b) => b.score - a.score);
      expect(ranked[0]?.id, dimension.id).toBe("g-order-entry");
      const technicians = scores.find(({ id }) => id === "g-technicians");
      expect(technicians?.score, dimension.id).toBeLessThan(25);
    }
  });

  it("score each dimension low, but not all alike, on enough answers to rely on", () => {
    const scores = scoreDimensions(workbook, asked);
    for (const { dimension, score, provisional } of scores) {
      expect(score, dimension.id).toBeGreaterThan(10);
      expect(score, dimension.id).toBeLessThan(45);
      expect(provisional, dimension.id).toBe(false);
    }
    const figures = scores.map(({ score }) => score ?? 0);
    expect(Math.max(...figures) - Math.min(...figures)).toBeGreaterThan(15);
  });
});

describe("the sample's evidence", () => {
  it("is of every kind, dated, and used by an answer, a finding, a lever or a step of triage", () => {
    const { answerEvidence, findingEvidence, cellEvidence, stepEvidence } = workbook;
    const links = [answerEvidence, findingEvidence, cellEvidence, stepEvidence].flatMap((table) => [
      ...table.values(),
    ]);
    const used = new Set(links.map((link) => link.evidenceId));
    expect(workbook.evidence.size).toBeGreaterThanOrEqual(25);
    expect(new Set(all(workbook.evidence).map(({ kind }) => kind))).toEqual(new Set(evidenceKinds));
    for (const evidence of all(workbook.evidence)) {
      expect(used.has(evidence.id), evidence.title).toBe(true);
      expect(evidence.date! <= today, evidence.title).toBe(true);
      expect(evidence.note, evidence.title).not.toBe("");
    }
  });

  it("keeps a picture for every photo", () => {
    const photos = all(workbook.evidence).filter(({ kind }) => kind === "photo");
    const types = photos.map(({ attachmentId }) => workbook.attachments.get(attachmentId ?? "")?.mediaType);
    expect(new Set(types)).toEqual(new Set(["image/jpeg"]));
  });
});

describe("the sample's findings", () => {
  const ofKind = (kind: (typeof findingKinds)[number]) =>
    register.filter((entry) => entry.finding.kind === kind);

  it("name strengths, gaps and risks in every dimension", () => {
    expect(register.length).toBeGreaterThanOrEqual(32);
    expect(ofKind("strength").length).toBeGreaterThanOrEqual(7);
    expect(ofKind("gap").length).toBeGreaterThanOrEqual(18);
    expect(ofKind("risk").length).toBeGreaterThanOrEqual(5);
    expect(new Set(register.flatMap((entry) => entry.finding.dimensions))).toEqual(new Set(dimensionIds));
  });

  it("differ in impact, evidence and reach, so that priorities spread", () => {
    expect(new Set(register.map((entry) => entry.finding.evidenceStrength))).toEqual(
      new Set(evidenceStrengths),
    );
    expect(new Set(register.map((entry) => entry.finding.impact)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(register.map((entry) => entry.priority.value.toFixed(2))).size).toBeGreaterThan(15);
    expect(register[0]?.finding.id).toBe("f-no-owner");
  });

  it("are called documented only where there is evidence or an answer with some", () => {
    const answersWithEvidence = new Set(all(workbook.answerEvidence).map((link) => link.answerId));
    const bare = register.filter(
      ({ finding, evidenceIds, answerIds }) =>
        finding.evidenceStrength === "documented" &&
        evidenceIds.length === 0 &&
        !answerIds.some((id) => answersWithEvidence.has(id)),
    );
    expect(bare.map((entry) => entry.finding.title)).toEqual([]);
  });
});

describe("the sample's actions", () => {
  it("cover all six elements and follow from findings", () => {
    expect(plan.length).toBeGreaterThanOrEqual(28);
    expect(new Set(plan.map(({ action }) => action.element))).toEqual(new Set(elementIds));
    expect(plan.filter(({ findingIds }) => findingIds.length === 0).length).toBeLessThanOrEqual(1);
    expect(plan.filter(({ action }) => action.description.length < 80)).toEqual([]);
  });

  it("agree with the day of the story", () => {
    for (const { action, start, finish, late } of plan) {
      expect(late, action.title).toBe(false);
      if (action.status === "done") expect(finish! < today, action.title).toBe(true);
      if (action.status === "in-progress") expect(start! <= today, action.title).toBe(true);
      if (action.status === "planned" || (action.status === "proposed" && start !== null))
        expect(start! >= "2026-11-30", action.title).toBe(true);
    }
    const last = plan
      .map(({ finish }) => finish ?? "")
      .toSorted()
      .at(-1);
    expect(dayNumber(last ?? today)).toBeGreaterThan(dayNumber("2027-08-01"));
    expect(dayNumber(last ?? today)).toBeLessThan(dayNumber("2027-09-16"));
  });

  it("decide on the renewal before notice must be given", () => {
    const decision = plan.find(({ action }) => action.id === "a-renewal-decision");
    expect(decision?.finish).toBe("2027-03-24");
  });
});

describe("what the sample leaves open on purpose", () => {
  it("is one finding without support", () => {
    const bare = register.filter(({ answerIds, evidenceIds }) => answerIds.length + evidenceIds.length === 0);
    expect(bare.map(({ finding }) => finding.id)).toEqual(["f-retirements"]);
  });

  it("is one grave gap that no action answers", () => {
    const unanswered = register.filter(
      ({ finding, priority, actionIds }) =>
        finding.kind !== "strength" && priority.value >= highPriority && actionIds.length === 0,
    );
    expect(unanswered.map(({ finding }) => finding.id)).toEqual(["f-data-quality"]);
  });

  it("is one scheduled action without an owner", () => {
    const unowned = plan.filter(({ owner }) => owner === null);
    expect(unowned.map(({ action }) => action.id)).toEqual(["a-first-monday"]);
  });

  it("gives every stage but set-up something to ask for, though most is done", () => {
    const progress = progressOf(workbook, asked);
    const missing = new Map(progress.stages.map((stage) => [stage.stage, stage.missing.length]));
    expect(missing.get("set-up")).toBe(0);
    for (const [stage, count] of missing)
      if (stage !== "set-up" && stage !== "deliver") expect(count, stage).toBeGreaterThan(0);
    expect(progress.overall).toBeGreaterThan(0.9);
    expect(progress.overall).toBeLessThan(1);
    expect(progress.next).toMatchObject({ stage: "ownership", text: "Name the owner of adoption." });
  });
});
