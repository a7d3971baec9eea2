/** How often a wrong PIN was given, and until when no other is looked at, ms since 1970. */
export interface Tries {
  readonly wrongTries: number;
  readonly waitUntil: number;
}

export const noTries: Tries = { wrongTries: 0, waitUntil: 0 };

/** The longest wait, ms: all PINs of four digits then take two months. */
const longest = 600_000;

/** How long to wait after so many wrong PINs, ms: a second at first, twice as long each time. */
export function waitAfter(wrongTries: number): number {
  return wrongTries === 0 ? 0 : Math.min(1000 * 2 ** Math.min(wrongTries - 1, 20), longest);
}

/** One try more that counts as wrong. */
export function afterTry({ wrongTries }: Tries, now: number): Tries {
  return waitingFrom({ wrongTries: wrongTries + 1, waitUntil: 0 }, now);
}

/** The same tries with the whole wait still to come. */
export function waitingFrom<T extends Tries>(tries: T, now: number): T {
  return { ...tries, waitUntil: now + waitAfter(tries.wrongTries) };
}

/** How long to wait still, ms. A clock that was set back since does not make it longer than it was. */
export function waitLeft({ wrongTries, waitUntil }: Tries, now: number): number {
  return Math.min(Math.max(waitUntil - now, 0), waitAfter(wrongTries));
}
