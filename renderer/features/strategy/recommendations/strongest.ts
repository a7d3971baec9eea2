/** So many can be gone through in one sitting. */
const strongest = 12;
/** No fewer than these are left to a second look: a list is not cut short by a line or two. */
const worthCutting = 4;

/**
 * Those that the record calls for most: the first twelve, and all that are called for as strongly as the twelfth, so that
 * the cut never lies between equals. All of them where that would leave out hardly any.
 *
 * @param recommendations those called for most first, as `recommendationsOf` has them
 */
export function strongestOf<R extends { readonly score: number }>(
  recommendations: readonly R[],
): readonly R[] {
  const least = recommendations[strongest - 1]?.score ?? 0;
  const first = recommendations.filter(({ score }, place) => place < strongest || score === least);
  return recommendations.length - first.length < worthCutting ? recommendations : first;
}
