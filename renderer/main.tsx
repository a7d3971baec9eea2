import "@fontsource-variable/inter";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./ui/global.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { mark } from "./state/marks.ts";
import { useNavigation } from "./state/navigation.ts";
import { loadPreferences, usePreferences } from "./state/preferences.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
const screen = createRoot(root);
void loadPreferences().then(() => {
  startDiscreetly();
  screen.render(<App />);
  mark("first-paint");
});

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
