import "./kiosk.css";
import { createRoot } from "react-dom/client";
import { closeDoors } from "./close-doors.ts";
import { KioskScreen } from "./kiosk-screen.tsx";

closeDoors();
const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
createRoot(root).render(<KioskScreen />);
