/** After this long without input, ms, somebody who has begun is asked whether they are still there… */
export const askAfter = 180_000;
/** …and after this long without an answer, ms, what they said is cleared. */
export const clearAfter = 60_000;

/** Whether somebody is there. */
export type Presence =
  | { readonly kind: "there" }
  | { readonly kind: "asked"; readonly secondsLeft: number }
  | { readonly kind: "gone" };

/** @param quiet time since the last input, ms */
export function presenceAfter(quiet: number): Presence {
  if (quiet < askAfter) return { kind: "there" };
  const left = askAfter + clearAfter - quiet;
  return left > 0 ? { kind: "asked", secondsLeft: Math.ceil(left / 1000) } : { kind: "gone" };
}
