import { systemPreferences } from "electron";

/** Leaving the kiosk by what the system knows of its owner instead of the PIN. */
export interface SystemLogin {
  /** Whether the system can be asked: on a Mac with a fingerprint reader. */
  readonly isThere: () => boolean;
  /** While the system asks, its question must stay in front. */
  readonly isAsking: () => boolean;
  /** Has the system ask for the fingerprint; false when it was not the owner's. */
  readonly ask: () => Promise<boolean>;
}

export function openSystemLogin(): SystemLogin {
  let asking = false;
  const isThere = (): boolean => process.platform === "darwin" && systemPreferences.canPromptTouchID();
  return {
    isThere,
    isAsking: () => asking,
    ask: async () => {
      if (asking || !isThere()) return false;
      asking = true;
      try {
        await systemPreferences.promptTouchID("leave the questionnaire");
        return true;
      } catch {
        // Given up, or not the owner's finger.
        return false;
      } finally {
        asking = false;
      }
    },
  };
}
