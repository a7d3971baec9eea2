import { useEffect, useRef } from "react";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import { useScreenState } from "../../state/screen.ts";
import { isTyping } from "../../ui/keyboard.ts";

/** Keys of the library: N new engagement, / search, H discreet, ? all keys. */
export function useLibraryKeys(does: { readonly onNew: () => void; readonly onSearch: () => void }): void {
  const latest = useRef(does);
  useEffect(() => {
    latest.current = does;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping() || isDialogOpen()) return;
      const key = event.key.toLowerCase();
      const control = event.ctrlKey || event.metaKey;
      if (control ? key === "k" : key === "/") latest.current.onSearch();
      else if (control) return;
      else if (key === "n") latest.current.onNew();
      else if (key === "h") setPreferences({ discreet: !usePreferences.getState().discreet });
      else if (key === "?") useScreenState.getState().open("shortcuts");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}
