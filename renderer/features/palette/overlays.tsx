import { lazy, Suspense } from "react";
import { useScreenState } from "../../state/screen.ts";
import { blankPrefill, FindingDialog } from "../findings/finding-dialog.tsx";
import { HistoryDrawer } from "../history/history-drawer.tsx";
import { AddSurvey } from "../self-check/add-survey.tsx";
import { Palette } from "./palette.tsx";
import { ShortcutsOverlay } from "./shortcuts-overlay.tsx";

const Present = lazy(() => import("../present/present.tsx"));

/** What can lie over the screen of an engagement. */
export function Overlays() {
  const overlay = useScreenState((state) => state.overlay);
  const close = useScreenState((state) => state.close);
  return (
    <>
      <Palette />
      <ShortcutsOverlay />
      <HistoryDrawer />
      <FindingDialog open={overlay === "finding"} onClose={close} prefill={blankPrefill} />
      <AddSurvey opened={overlay === "questionnaire"} onClose={close} />
      {overlay === "present" ? (
        <Suspense>
          <Present onLeave={close} />
        </Suspense>
      ) : null}
    </>
  );
}
