import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answeredOf, blankDraft, withGiven, type Draft } from "../../../renderer/form/draft.ts";
import { draftFrom, keptText } from "../../../renderer/form/kept-draft.ts";
import { newReceipt } from "../../../renderer/form/receipt.ts";
import { aForm, twoGroups } from "../../builders/forms.ts";

const form = aForm({ questionnaire: "mirror", groups: twoGroups });
const items = form.parts.flatMap((part) => part.items);

const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    audience: fc.constantFrom("manager" as const, "user" as const, null),
    groupId: fc.constantFrom("g1", "g2", "", null),
    given: fc.array(
      fc.record({
        itemId: fc.constantFrom(...items.map(({ id }) => id)),
        value: fc.constantFrom(0, 1, 2, "unknown" as const, null),
        proof: fc.string({ unit: "binary" }),
      }),
    ),
  })
  .map(({ audience, groupId, given }) =>
    given.reduce<Draft>((draft, { itemId, value, proof }) => withGiven(draft, itemId, { value, proof }), {
      ...blankDraft(form, newReceipt()),
      audience,
      groupId,
    }),
  );

test("a draft comes back as it was kept", () => {
  fc.assert(
    fc.property(anyDraft, fc.nat(20), (draft, page) => {
      expect(draftFrom(form, keptText(draft, page))).toEqual({ draft, page });
    }),
  );
});

test("whatever was kept in its place, what comes back fits the form or is nothing", () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({
        receipt: fc.constant("a".repeat(32)),
        given: fc.json(),
        page: fc.double(),
        name: fc.anything(),
        groupId: fc.anything(),
      })
      .map((kept) => JSON.stringify(kept) ?? ""),
  );
  fc.assert(
    fc.property(text, (kept) => {
      const found = draftFrom(form, kept);
      if (found === null) return;
      expect(answeredOf(form, { ...found.draft, audience: "user" }).answers).toBeInstanceOf(Array);
    }),
  );
});

test("what is not offered counts as not said", () => {
  const [first] = items;
  const kept = {
    ...blankDraft(form, newReceipt()),
    audience: "executive",
    groupId: "gone",
    given: [
      [first?.id, { value: 7, proof: "kept" }],
      ["__proto__", { value: 1, proof: "" }],
    ],
    page: -1,
  };
  const found = draftFrom(form, JSON.stringify(kept));
  expect(found?.page).toBe(0);
  expect(found?.draft).toMatchObject({ audience: null, groupId: null });
  expect([...(found?.draft.given ?? [])]).toEqual([[first?.id, { value: null, proof: "kept" }]]);
});

test("receipts are ids that never come twice", () => {
  const receipts = Array.from({ length: 1000 }, newReceipt);
  expect(new Set(receipts).size).toBe(1000);
  expect(receipts.every((receipt) => /^[0-9a-f]{32}$/.test(receipt))).toBe(true);
});
