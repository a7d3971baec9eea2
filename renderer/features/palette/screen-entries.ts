import { IconBooks } from "@tabler/icons-react";
import { stages, type Stage } from "../../../shared/domain/progress/stage.ts";
import { stageTitles } from "../../../shared/workbook/words.ts";
import { useNavigation } from "../../state/navigation.ts";
import { shownKeys } from "../../ui/keyboard.ts";
import { analysisViews, analysisViewTitles } from "../analysis/views.ts";
import { deliverSections, deliverSectionTitles } from "../deliver/sections.ts";
import { stageIcons } from "../engagement/stage-icons.ts";
import { keyOfStage } from "../engagement/stage-keys.ts";
import { findingsViews, findingsViewTitles } from "../findings/views.ts";
import { jobsSections, jobsSectionTitles } from "../jobs/sections.ts";
import { ownershipSections, ownershipSectionTitles } from "../ownership/sections.ts";
import { selfCheckViews, selfCheckViewTitles } from "../self-check/views.ts";
import { setUpSections, setUpSectionTitles } from "../set-up/sections.ts";
import { strategyViews, strategyViewTitles } from "../strategy/views.ts";
import { successSections, successSectionTitles } from "../success/sections.ts";
import { entryOf, type PaletteEntry } from "./entry.ts";

/** Every screen: the stages, their views, the library. */
export function screenEntries(): readonly PaletteEntry[] {
  const { go } = useNavigation.getState();
  return [
    ...stages.map((stage, place) => {
      const key = keyOfStage(place);
      return screen(stage, null, stageTitles[stage], key === null ? "" : shownKeys(`Alt+${key}`));
    }),
    ...analysisViews.map((view) => screen("analysis", view, `Analysis: ${analysisViewTitles[view]}`)),
    ...selfCheckViews.map((view) => screen("self-check", view, `Self-check: ${selfCheckViewTitles[view]}`)),
    ...setUpSections.map((view) => screen("set-up", view, `Set-up: ${setUpSectionTitles[view]}`)),
    ...ownershipSections.map((view) =>
      screen("ownership", view, `Ownership: ${ownershipSectionTitles[view]}`),
    ),
    ...successSections.map((view) => screen("success", view, `Success: ${successSectionTitles[view]}`)),
    ...findingsViews.map((view) => screen("findings", view, `Findings: ${findingsViewTitles[view]}`)),
    ...jobsSections.map((view) => screen("jobs", view, `Jobs: ${jobsSectionTitles[view]}`)),
    ...deliverSections.map((view) => screen("deliver", view, `Deliver: ${deliverSectionTitles[view]}`)),
    ...strategyViews.map((view) => screen("strategy", view, `Strategy: ${strategyViewTitles[view]}`)),
    entryOf("screen", {
      id: "library",
      label: "Library",
      words: "engagements all clients close",
      icon: IconBooks,
      run: () => go({ screen: "library" }),
    }),
  ];
}

function screen(stage: Stage, view: string | null, label: string, hint = ""): PaletteEntry {
  return entryOf("screen", {
    id: view === null ? stage : `${stage}/${view}`,
    label,
    hint,
    icon: stageIcons[stage],
    run: () => useNavigation.getState().goTo(stage, { view }),
  });
}
