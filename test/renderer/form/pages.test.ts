import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pageOfItem, pagesOf } from "../../../renderer/form/pages.ts";
import { aForm, twoGroups } from "../../builders/forms.ts";

test("the self-check begins with its promise and ends with the review; long parts are spread over pages", () => {
  const pages = pagesOf(aForm());
  expect(pages.map((page) => (page.kind === "items" ? page.items.length : page.kind))).toEqual([
    "welcome",
    4,
    4,
    4,
    5,
    "review",
  ]);
});

test("respondents are asked about themselves only where there is something to say", () => {
  const asks = (form: ReturnType<typeof aForm>) => pagesOf(form).some(({ kind }) => kind === "you");
  expect(asks(aForm())).toBe(false);
  expect(asks(aForm({ naming: "named" }))).toBe(true);
  expect(asks(aForm({ questionnaire: "mirror" }))).toBe(true);
  expect(asks(aForm({ questionnaire: "user-pulse", groups: twoGroups }))).toBe(true);
});

test("every item is asked once, in order, on a page of at most five, and no page is empty", () => {
  const form = aForm();
  const [part] = form.parts;
  const [item] = part?.items ?? [];
  if (!part || !item) throw new Error("The form asks nothing.");
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), (counts) => {
      const parts = counts.map((count, at) => ({
        ...part,
        id: `part${at}`,
        items: Array.from({ length: count }, (_, index) => ({ ...item, id: `item.${at}.${index}` })),
      }));
      const pages = pagesOf({ ...form, parts });
      const asked = pages.flatMap((page) => (page.kind === "items" ? [page.items] : []));
      expect(asked.flat()).toEqual(parts.flatMap(({ items }) => items));
      expect(asked.every(({ length }) => length >= 1 && length <= 5)).toBe(true);
      for (const { id } of asked.flat()) {
        const page = pages[pageOfItem(pages, id)];
        expect(page?.kind === "items" && page.items.some((each) => each.id === id)).toBe(true);
      }
    }),
  );
});
