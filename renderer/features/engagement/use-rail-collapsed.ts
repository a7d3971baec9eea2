import { useMediaQuery } from "@mantine/hooks";
import { usePreferences } from "../../state/preferences.ts";

/** Below this width of the window only icons fit beside the content. */
const narrow = "(max-width: 1100px)";

/** Whether the window leaves no room for the stages' names. */
export function useNarrowWindow(): boolean {
  return useMediaQuery(narrow, false, { getInitialValueInEffect: false });
}

/** Whether the rail shows icons only, by choice or for want of room. */
export function useRailCollapsed(): boolean {
  const chosen = usePreferences((preferences) => preferences.railCollapsed);
  return useNarrowWindow() || chosen;
}
