import { describe, expect, test } from "vitest";
import { keeping } from "../../electron/jobs/kept-outcomes.ts";
import type { IncomingResponse, ReadOutcome } from "../../shared/domain/survey/incoming.ts";
import { formIn, withSurvey } from "../builders/open-surveys.ts";
import { responseTo } from "../builders/response-files.ts";

const form = formIn(withSurvey());

function outcomeFor(receipt: string, proof = "", engagementId = form.engagementId): ReadOutcome {
  const { format: _f, formatVersion: _v, digest: _d, ...rest } = responseTo(form, receipt);
  const answers = [{ itemId: "pulse.ease.learn", value: 1, proof }];
  const response: IncomingResponse = { form: "browser", ...rest, engagementId, answers };
  return { kind: "response", response };
}

const bytesOf = (outcome: ReadOutcome): number => Buffer.byteLength(JSON.stringify(outcome));

describe("what is kept of a batch until it is taken in", () => {
  test("is so much in all; each response beyond it is refused with the reason, and smaller ones after it are kept", () => {
    const [first, long, last] = [outcomeFor("r1"), outcomeFor("r2", "é".repeat(2000)), outcomeFor("r3")];
    const kept = [first, long, last].map(keeping(form.engagementId, bytesOf(first) + bytesOf(last)));
    expect(kept[0]).toBe(first);
    expect(kept[1]).toEqual({
      kind: "refused",
      reason: "More than 100 MB of answers came at once. Take this one in after the others.",
    });
    expect(kept[2]).toBe(last);
    expect([first, last].map(keeping(form.engagementId, bytesOf(first)))[1]?.kind).toBe("refused");
  });

  test("counts bytes, not letters", () => {
    const outcome = outcomeFor("r1", "é".repeat(2000));
    expect(keeping(form.engagementId, bytesOf(outcome) - 1000)(outcome).kind).toBe("refused");
  });

  test("is nothing of a response for another engagement, which takes no room either", () => {
    const keep = keeping(form.engagementId, bytesOf(outcomeFor("r1")));
    const foreign = Array.from({ length: 10 }, (_, i) => keep(outcomeFor(`f${i}`, "secret", "e2")));
    for (const outcome of foreign)
      expect(outcome).toEqual({ kind: "refused", reason: "It is for another engagement." });
    expect(keep(outcomeFor("r1")).kind).toBe("response");
  });

  test("passes on what is no response as it is", () => {
    const keep = keeping(form.engagementId, 0);
    expect(keep({ kind: "other" })).toEqual({ kind: "other" });
    expect(keep({ kind: "refused", reason: "It is empty." })).toEqual({
      kind: "refused",
      reason: "It is empty.",
    });
  });
});
