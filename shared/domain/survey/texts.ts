import { seededRandom } from "../schedule/random.ts";

/**
 * The texts in an order that says nothing about when or by whom they came in: sorted first, so that the order they
 * were kept in is gone, then mixed.
 *
 * @param seed the engagement's number for mixing
 * @param itemId mixes every item in another way, so that one person's texts do not stand at the same place
 */
export function mixed(texts: readonly string[], seed: number, itemId: string): readonly string[] {
  const order = texts.toSorted();
  const random = seededRandom(seed ^ hashOf(itemId));
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? "", order[last] ?? ""];
  }
  return order;
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
