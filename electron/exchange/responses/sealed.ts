import type { Decrypter } from "age-encryption";
import { FileFault } from "./file-fault.ts";

/** How a sealed file begins, as it is and as text for mail. */
const sealedHead = "age-encryption.org/v1";
const armorHead = "-----BEGIN AGE ENCRYPTED FILE-----";

/** More keys than this in a file's head only cost time: a form seals to one. */
const mostStanzas = 20;

/** Whether a file begins as one that age sealed. */
export function isSealed(head: string): boolean {
  return head.startsWith(sealedHead) || head.startsWith(armorHead);
}

/** Opens files that were sealed to any of these age identities. */
export class Opener {
  readonly #identities: readonly string[];
  #decrypter: Promise<Decrypter> | null = null;

  constructor(identities: readonly string[]) {
    this.#identities = identities;
  }

  /** What was sealed, as text. @throws FileFault when none of the keys fits, or the file is damaged */
  async open(bytes: Uint8Array): Promise<string> {
    const { armor } = await import("age-encryption");
    this.#decrypter ??= this.#makeDecrypter();
    const decrypter = await this.#decrypter;
    let plain: Uint8Array;
    try {
      const start = new TextDecoder("latin1").decode(bytes.subarray(0, armorHead.length));
      const file = start === armorHead ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
      expectFewStanzas(file);
      plain = await decrypter.decrypt(file);
    } catch (error) {
      if (error instanceof FileFault) throw error;
      throw new FileFault(wordsOf(error));
    }
    return new TextDecoder().decode(plain);
  }

  async #makeDecrypter(): Promise<Decrypter> {
    const { Decrypter: Made } = await import("age-encryption");
    const decrypter = new Made();
    for (const identity of this.#identities) decrypter.addIdentity(identity);
    return decrypter;
  }
}

function expectFewStanzas(file: Uint8Array): void {
  const head = new TextDecoder("latin1").decode(file.subarray(0, 64 * 1024));
  const stanzas = head.slice(0, head.indexOf("\n---")).match(/^-> /gm)?.length ?? 0;
  if (stanzas > mostStanzas) throw new FileFault("It is sealed to more keys than any form seals to.");
}

/** age tells only by its words whether no key fitted. */
function wordsOf(error: unknown): string {
  return error instanceof Error && /no identity matched/i.test(error.message)
    ? "It is sealed, and no questionnaire of this engagement has the key: it may be for another engagement, or for an earlier opening."
    : "It is sealed and damaged, so that it cannot be opened.";
}
