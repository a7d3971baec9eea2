import "@fontsource-variable/inter";
import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import "./ui/global.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { loadPreferences } from "./state/preferences.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
const screen = createRoot(root);
void loadPreferences().then(() => screen.render(<App />));
