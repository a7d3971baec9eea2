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
      [["Alt+1", "Alt+0"], "Go to a stage, from Set-up to Deliver"],
      [["Alt+Left", "Alt+Right"], "Back and forward"],
      [["F6", "Shift+F6"], "Next part of the window, the part before"],
      [["F5"], "Present"],
      [["?"], "All keys"],
      [["Escape"], "Close what lies on top"],
    ],
  },
  {
    place: "Ownership",
    keys: [
      [["Space"], "Start or stop the watch for the chosen executive"],
      [["Up", "Down"], "Executive before, executive after"],
      [["Escape"], "Leave a field of an executive"],
      [["Y", "P", "N"], "Supervisors: yes, partly, no"],
      [["A", "R", "C", "I"], "Responsibilities: give a part, or take it back"],
      [["Backspace"], "Not known, or no part"],
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
    place: "Self-check",
    keys: [
      [["N"], "New questionnaire"],
      [["Up", "Down"], "Questionnaire before, questionnaire after, in the list"],
      [["Alt+Up", "Alt+Down"], "Move an own item"],
    ],
  },
  {
    place: "Findings, Strategy, Roadmap",
    keys: [
      [["F"], "New finding, in Findings"],
      [["E"], "Evidence for the chosen finding"],
      [["T"], "Triage of the chosen finding"],
      [["Up", "Down"], "Suggestion before, suggestion after"],
      [["A"], "New action, in the six elements and the Roadmap"],
      [["Mod+Enter"], "Record what the dialog holds"],
      [["Alt+Up", "Alt+Down"], "Move the action: to another element, or within its own order"],
    ],
  },
  {
    place: "Jobs",
    keys: [
      [["N"], "New role"],
      [["Up", "Down"], "Role before, role after, in the list"],
      [["Enter"], "Add what was typed, and go on to the next"],
      [["O", "P", "D", "N"], "HR: open, in progress, done, not needed"],
    ],
  },
  {
    place: "Gantt",
    keys: [
      [["Up", "Down"], "Line before, line after; with Shift select on the way"],
      [["Left", "Right"], "Fold and unfold a group; else scroll in time"],
      [["Alt+Left", "Alt+Right"], "Move by a working day"],
      [["Alt+Shift+Left", "Alt+Shift+Right"], "Move by a week"],
      [["Shift+Left", "Shift+Right"], "A working day shorter, longer"],
      [["L"], "Link: choose what waits for this action, then Enter"],
      [["Space", "Mod+A"], "Select the action; all or none"],
      [["Enter"], "Details of the action"],
      [["Plus", "−"], "Zoom; so do Ctrl and the wheel"],
      [["0"], "Fit the plan"],
      [["T"], "Go to today"],
    ],
  },
  {
    place: "Board",
    keys: [
      [["Left", "Right", "Up", "Down"], "Move between cards"],
      [["Alt+Left", "Alt+Right"], "Give the card the status beside it"],
    ],
  },
  {
    place: "Recommendations",
    keys: [
      [["Up", "Down"], "Recommendation before, recommendation after"],
      [["A"], "Accept it, or all that are selected"],
      [["D"], "Adapt it: take it up with changes"],
      [["R"], "Reject it, with a note"],
      [["O"], "Leave it open again"],
      [["Space", "Shift+Down"], "Select it, select as you go"],
      [["Mod+A"], "Select all, or none"],
    ],
  },
  {
    place: "Impact and effort",
    keys: [
      [["Up", "Down"], "Judge the impact higher, lower"],
      [["Left", "Right"], "Judge the effort lower, higher"],
      [["PageUp", "PageDown"], "Mark before, mark after"],
      [["Backspace"], "Back to where it was computed"],
    ],
  },
  {
    place: "Alignment",
    keys: [
      [["S", "I", "C"], "The lever supports, is silent, contradicts"],
      [["Backspace"], "Not known"],
      [["Enter"], "The stance that follows"],
      [["E"], "Evidence"],
      [["F"], "Record the row's mixed message as a finding"],
    ],
  },
  {
    place: "Triage",
    keys: [
      [["Y", "N", "U"], "Answer the step: yes, no, unknown"],
      [["Left", "Right"], "Step before, step after"],
      [["E"], "Attach evidence to the step"],
      [["Escape"], "Back to all gaps"],
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
      [["Mod+F", "/"], "Find in the list; Escape clears"],
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
