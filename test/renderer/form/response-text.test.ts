import { armor, Decrypter } from "age-encryption";
import * as fc from "fast-check";
import { createHash } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { answeredOf, blankDraft, withGiven } from "../../../renderer/form/draft.ts";
import { responseText } from "../../../renderer/form/file/response-text.ts";
import { seal } from "../../../renderer/form/file/seal.ts";
import { newReceipt } from "../../../renderer/form/receipt.ts";
import { digestedText } from "../../../shared/domain/survey/response-digest.ts";
import { responseFileName } from "../../../shared/domain/survey/response-file-name.ts";
import { responseFile } from "../../../shared/domain/survey/response-file.ts";
import { aForm } from "../../builders/forms.ts";
import { someKeys } from "../../builders/surveys.ts";

const form = aForm();

/** A response with these words under its first item. */
function textWith(proof: string): string {
  const receipt = newReceipt();
  const draft = withGiven(blankDraft(form, receipt), "check.commitment.budget", { value: 1, proof });
  return responseText(form, receipt, answeredOf(form, draft));
}

describe("the response file", () => {
  test("is what the app reads, with a digest that fits, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 4000 }), (proof) => {
        const written: unknown = JSON.parse(textWith(proof));
        const { digest, ...rest } = responseFile.parse(written);
        // Reading cleans texts: what was cleaned before it was digested is not changed by it.
        expect({ ...rest, digest }).toEqual(written);
        expect(digest).toBe(createHash("sha256").update(digestedText(rest)).digest("hex"));
      }),
    );
  });

  test("says which form it was given on, and nothing of who or when", () => {
    const written = responseFile.parse(JSON.parse(textWith("")));
    expect(written).toMatchObject({
      engagementId: form.engagementId,
      surveyId: form.surveyId,
      version: form.version,
      audience: "executive",
      answers: [{ itemId: "check.commitment.budget", value: 1, proof: "" }],
    });
    const { digest: _digest, ...rest } = written;
    expect(Object.keys(rest).toSorted()).toEqual([
      "answers",
      "audience",
      "engagementId",
      "format",
      "formatVersion",
      "groupId",
      "name",
      "personId",
      "receipt",
      "surveyId",
      "version",
    ]);
  });

  test("is called by what was asked and the beginning of the receipt, on every system", () => {
    expect(responseFileName("Executive self-check", "0123456789abcdef")).toBe(
      "Executive self-check 012345.uptake-answers",
    );
    expect(responseFileName('A/B: "what?" <now>\u202egpj', "abcdefgh")).toBe(
      "A B what now gpj abcdef.uptake-answers",
    );
    expect(responseFileName(" \n ", "abcdefgh")).toBe("Answers abcdef.uptake-answers");
  });
});

describe("sealing", () => {
  const subtle = Object.getOwnPropertyDescriptor(crypto, "subtle");
  afterEach(() => {
    if (subtle) Object.defineProperty(crypto, "subtle", subtle);
    else Reflect.deleteProperty(crypto, "subtle");
  });

  const opened = async (sealed: string): Promise<string> => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(someKeys.identity);
    return decrypter.decrypt(armor.decode(sealed), "text");
  };

  test("is undone by the survey's identity, and shows nothing of the answers before", async () => {
    const text = textWith("only for the consultant");
    const sealed = await seal(text, someKeys.recipient);
    expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[\x20-\x7e\n]+$/);
    expect(sealed).not.toContain("consultant");
    expect(await opened(sealed)).toBe(text);
  });

  test("works in a page that a browser keeps its cryptography from", async () => {
    Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true });
    const sealed = await seal("answers", someKeys.recipient);
    Reflect.deleteProperty(crypto, "subtle");
    expect(await opened(sealed)).toBe("answers");
  });
});
