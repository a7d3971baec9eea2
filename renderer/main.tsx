import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./ui/fonts/latin.css";
import "./ui/global.css";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { beginLibrary } from "./features/library/library-state.ts";
import { mark } from "./state/marks.ts";
import { useNavigation } from "./state/navigation.ts";
import { preferencesKnown, usePreferences } from "./state/preferences.ts";
import { prepareFormats } from "./state/today.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
const screen = createRoot(root);
void preferencesKnown().then(startDiscreetly);
beginLibrary();
// At once: the library is read meanwhile, and V8 keeps with this script, for the next start, what it compiles until the
// script has run. The theme is right already, because the window has been told it.
flushSync(() => screen.render(<App />));
mark("first-paint");
prepareFormats();

/** With "Discreet" the app starts in the engagement that was open last, so that the library shows on no projector. */
function startDiscreetly(): void {
  const { discreet, lastEngagementId } = usePreferences.getState();
  if (!discreet || lastEngagementId === null) return;
  useNavigation.setState({
    route: {
      screen: "engagement",
      engagementId: lastEngagementId,
      stage: "set-up",
      view: null,
      focus: null,
    },
  });
}
