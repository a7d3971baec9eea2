import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCompass,
  IconDeviceDesktop,
  IconEyeOff,
  IconFileImport,
  IconHistory,
  IconKeyboard,
  IconMoon,
  IconPlus,
  IconPresentation,
  IconSun,
  IconTableExport,
  IconUserQuestion,
} from "@tabler/icons-react";
import type { NextStep } from "../../../shared/domain/progress.ts";
import { exportKinds, type HistoryHead } from "../../../shared/ipc/contract.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { goToMissing } from "../../state/focus-of.ts";
import { startExport } from "../../state/jobs.ts";
import { useNavigation } from "../../state/navigation.ts";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import { useScreenState } from "../../state/screen.ts";
import { redo, undo } from "../../state/workbook.ts";
import { shownKeys } from "../../ui/keyboard.ts";
import { exportTitles } from "../deliver/export-words.ts";
import { entryOf, type PaletteEntry } from "./entry.ts";

/** What the palette knows when it opens and commands depend on. */
export interface CommandContext {
  readonly workbook: Workbook;
  readonly history: HistoryHead;
  readonly next: NextStep | null;
}

/** What can be done from the palette, the likeliest first. */
export function commandEntries(context: CommandContext): readonly PaletteEntry[] {
  return [...workCommands(context), ...exportCommands(), ...appearanceCommands(), ...helpCommands()];
}

function workCommands({ workbook, history, next }: CommandContext): readonly PaletteEntry[] {
  const { open } = useScreenState.getState();
  const commands = [
    next && {
      id: "next",
      label: `Next: ${next.text}`,
      words: "step suggestion",
      icon: IconCompass,
      run: () => goToMissing(workbook, next.stage, next),
    },
    {
      id: "new-finding",
      label: "New finding",
      words: "record add gap risk strength barrier",
      icon: IconPlus,
      run: () => open("finding"),
    },
    {
      id: "add-questionnaire",
      label: "Add a questionnaire",
      words: "self-check mirror pulse survey supervisor executives put",
      icon: IconUserQuestion,
      run: () => open("questionnaire"),
    },
    [...workbook.surveys.values()].some(({ state }) => state === "open") && {
      id: "take-in-responses",
      label: "Take in responses",
      words: "import questionnaire answers files survey",
      icon: IconFileImport,
      run: () => {
        useNavigation.getState().goTo("self-check");
        open("responses");
      },
    },
    history.undo !== null && {
      id: "undo",
      label: `Undo: ${history.undo}`,
      hint: shownKeys("Mod+Z"),
      icon: IconArrowBackUp,
      run: () => void undo(),
    },
    history.redo !== null && {
      id: "redo",
      label: `Redo: ${history.redo}`,
      hint: shownKeys("Mod+Shift+Z"),
      icon: IconArrowForwardUp,
      run: () => void redo(),
    },
    {
      id: "present",
      label: "Present",
      hint: "F5",
      words: "full screen slides projector",
      icon: IconPresentation,
      run: () => open("present"),
    },
    {
      id: "history",
      label: "Show the history",
      words: "changes undo log",
      icon: IconHistory,
      run: () => open("history"),
    },
  ];
  return commands.flatMap((command) => (command ? [entryOf("command", command)] : []));
}

function exportCommands(): readonly PaletteEntry[] {
  return exportKinds.map((what) =>
    entryOf("command", {
      id: `export-${what}`,
      label: `Export: ${exportTitles[what]}`,
      words: "deliver save file",
      icon: IconTableExport,
      run: () => {
        useNavigation.getState().goTo("deliver");
        void startExport(what);
      },
    }),
  );
}

function appearanceCommands(): readonly PaletteEntry[] {
  const themes = [
    { theme: "light", label: "Light appearance", icon: IconSun },
    { theme: "dark", label: "Dark appearance", icon: IconMoon },
    { theme: "system", label: "Appearance as the system", icon: IconDeviceDesktop },
  ] as const;
  return themes.map(({ theme, label, icon }) =>
    entryOf("command", { id: theme, label, words: "theme mode", icon, run: () => setPreferences({ theme }) }),
  );
}

function helpCommands(): readonly PaletteEntry[] {
  const { discreet } = usePreferences.getState();
  return [
    entryOf("command", {
      id: "shortcuts",
      label: "Keyboard shortcuts",
      hint: "?",
      words: "help keys",
      icon: IconKeyboard,
      run: () => useScreenState.getState().open("shortcuts"),
    }),
    entryOf("command", {
      id: "discreet",
      label: discreet ? "Show all clients in the library" : "Hide other clients in the library",
      words: "discreet privacy",
      icon: IconEyeOff,
      run: () => setPreferences({ discreet: !discreet }),
    }),
  ];
}
