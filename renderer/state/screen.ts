import { create } from "zustand";

/** What lies over the screen; at most one at a time. */
export type Overlay =
  | "palette"
  | "present"
  | "shortcuts"
  | "history"
  | "finding"
  | "questionnaire"
  | "responses";

interface ScreenState {
  readonly overlay: Overlay | null;
  readonly open: (overlay: Overlay) => void;
  readonly close: () => void;
}

export const useScreenState = create<ScreenState>()((set) => ({
  overlay: null,
  open: (overlay) => set({ overlay }),
  close: () => set({ overlay: null }),
}));
