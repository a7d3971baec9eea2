import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formPage, inertJson } from "../../electron/exchange/responses/form-page.ts";
import { awkwardTexts } from "../builders/texts.ts";
import { aForm } from "../builders/forms.ts";

/** What a page could be broken out of with. */
const hostileTexts = [
  "</script><img src=x onerror=alert(1)>",
  "</SCRIPT\n><script>alert(1)</script>",
  "<!-- <script> --!> ]]>",
  "&lt;b&gt; &amp; &#60;",
  "line\u2028and\u2029paragraph",
  "$& $1 $` $' $$",
  "<!-- form -->",
  "\u202egpj.exe",
  "x".repeat(10_000),
  ...awkwardTexts,
];

const builtPage = "<title>Form</title><!-- form --><script>begin()</script>";

/** What a page's own script finds in it, read the way a browser does: up to the first end of a script element. */
function foundIn(page: string): unknown {
  const [, text = ""] =
    /<script id="survey-form" type="application\/json">([\s\S]*?)<\/script/i.exec(page) ?? [];
  return JSON.parse(text);
}

test("what is asked is found in the page as it was written, however hostile", () => {
  for (const text of hostileTexts) {
    const form = { ...aForm(), title: text, intro: text, system: text };
    expect(foundIn(formPage(builtPage, form))).toEqual(form);
  }
});

test("the page around it stays as it was built", () => {
  for (const text of hostileTexts) {
    const page = formPage(builtPage, { ...aForm(), system: text });
    expect(page.startsWith("<title>Form</title><script id=")).toBe(true);
    expect(page.endsWith("</script><script>begin()</script>")).toBe(true);
    expect(page.match(/<\/?script/gi)).toHaveLength(4);
  }
});

test("any text survives, and none holds a character that means something to a page", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
      const written = inertJson({ value, text });
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
    }),
  );
});

test("a built page without exactly one place for what is asked is refused", () => {
  expect(() => formPage("<title>Form</title>", aForm())).toThrow(/one place/);
  expect(() => formPage("<!-- form --><!-- form -->", aForm())).toThrow(/one place/);
});
