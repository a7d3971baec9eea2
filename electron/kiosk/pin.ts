import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What is kept of a PIN: enough to recognise it, not to tell it. Hexadecimal. */
export interface KeptPin {
  readonly salt: string;
  readonly hash: string;
}

/** Makes one guess cost a tenth of a second and 32 MB, also for somebody who copied the file. */
const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** Bytes of the salt and of the hash. */
export const saltLength = 16;
export const hashLength = 32;

/** What to keep of a PIN. The same PIN comes out differently each time. */
export async function keepPin(pin: string): Promise<KeptPin> {
  const salt = randomBytes(saltLength);
  return { salt: salt.toString("hex"), hash: (await hashOf(pin, salt)).toString("hex") };
}

/** Whether this is the PIN that was kept. */
export async function isPin(pin: string, kept: KeptPin): Promise<boolean> {
  return timingSafeEqual(await hashOf(pin, Buffer.from(kept.salt, "hex")), Buffer.from(kept.hash, "hex"));
}

function hashOf(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same signs can come in two forms from two keyboards.
    scrypt(pin.normalize("NFC"), salt, hashLength, cost, (error, hash) =>
      error ? reject(error) : resolve(hash),
    );
  });
}
