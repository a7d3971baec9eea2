import type { KeptProgress } from "../kept-progress.ts";

/**
 * Keeps half-finished answers in the browser, apart for every opening of every survey. A browser may refuse to keep
 * anything, from the start or later: the form then works without.
 */
export function localProgress({ surveyId, version }: Survey, storage: () => Storage): KeptProgress {
  const key = `uptake-form.${surveyId}.${version}`;
  return {
    read: () => attempt(() => storage().getItem(key), null),
    write: (text) =>
      attempt(() => {
        storage().setItem(key, text);
        return true;
      }, false),
    clear: () => attempt(() => storage().removeItem(key), undefined),
  };
}

interface Survey {
  readonly surveyId: string;
  readonly version: number;
}

/** Even asking for the storage throws where it is refused. */
function attempt<T>(what: () => T, otherwise: T): T {
  try {
    return what();
  } catch {
    return otherwise;
  }
}
