import type { Seeded } from "./seeded.ts";

const vocabulary =
  "the plant keeps its own list because nobody asks for figures from the system before Friday and the bonus pays for orders not records so entering late costs nothing".split(
    " ",
  );

/** So many words that read nearly like a sentence. */
export function words(random: Seeded, count: number): string {
  return Array.from({ length: count }, () => random.pick(vocabulary)).join(" ");
}
