/** The keys by the place where they work. Written as `shownKeys` reads them; alternatives are apart. */
export interface ShortcutPlace {
  readonly place: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
}

export const shortcutPlaces: readonly ShortcutPlace[] = [
  {
    place: "Everywhere in an engagement",
    keys: [
      [["Mod+K", "/"], "Search, go to, run a command"],
      [["Mod+Z"], "Undo"],
      [["Mod+Shift+Z", "Mod+Y"], "Redo"],
      [["Alt+1", "Alt+6"], "Go to a stage, from Set-up to Deliver"],
      [["Alt+Left", "Alt+Right"], "Back and forward"],
      [["F5"], "Present"],
      [["?"], "All keys"],
      [["Escape"], "Close what lies on top"],
    ],
  },
  {
    place: "Analysis",
    keys: [
      [["0", "4"], "Rate; among groups, on to the next group"],
      [["N"], "Not applicable"],
      [["Backspace"], "Clear the rating"],
      [["C"], "Confidence: low, medium, high"],
      [["Left", "Right"], "Question before, question after"],
      [["Up", "Down"], "Group before, group after"],
      [["U"], "Next unanswered question"],
      [["F"], "New finding"],
      [["E"], "Evidence"],
      [["Q"], "Quote"],
      [["P"], "Projector view"],
    ],
  },
  {
    place: "Findings, Strategy, Roadmap",
    keys: [
      [["F"], "New finding, in Findings"],
      [["A"], "New action, in Strategy and Roadmap"],
      [["Mod+Enter"], "Record what the dialog holds"],
      [["Alt+Up", "Alt+Down"], "Move the action: to another element, or within its own order"],
    ],
  },
  {
    place: "Registers",
    keys: [
      [["Left", "Right", "Up", "Down"], "Move between cells"],
      [["Home", "End"], "First and last cell of the row"],
      [["Enter"], "Edit the cell, or show the row; in the head, sort"],
      [["Escape"], "Leave it as it was"],
      [["Space", "Shift+Down"], "Select the row, select as you go"],
      [["Mod+A"], "Select all, or none"],
      [["Delete"], "Remove the row or the selected ones"],
      [["Mod+F"], "Find in the list"],
    ],
  },
  {
    place: "Fields",
    keys: [
      [["Enter"], "Keep what was typed"],
      [["Escape"], "Back to what is recorded"],
    ],
  },
  {
    place: "Present",
    keys: [
      [["Left", "Right"], "Slide before, slide after"],
      [["Escape"], "Leave"],
    ],
  },
  {
    place: "Library",
    keys: [
      [["N"], "New engagement"],
      [["/"], "Search"],
      [["H"], "Discreet: hide other clients"],
    ],
  },
];
