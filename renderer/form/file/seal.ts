import { armor, Encrypter } from "age-encryption";

/**
 * Seals a text to an age recipient (`age1…`), as lines of ASCII: mail programs and file shares leave those as they are.
 *
 * @throws Error when the recipient is none
 */
export async function seal(text: string, recipient: string): Promise<string> {
  replaceMissingCrypto();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/**
 * Some browsers keep `crypto.subtle` from pages opened as files. The library then works with its own curve, but it
 * only does so when told by this error that there is no other.
 */
function replaceMissingCrypto(): void {
  const { subtle }: Partial<Crypto> = crypto;
  if (subtle !== undefined) return;
  const importKey = () => Promise.reject(new ReferenceError("crypto.subtle is not there."));
  Object.defineProperty(crypto, "subtle", { value: { importKey }, configurable: true });
}
