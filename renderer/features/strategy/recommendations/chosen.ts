import { create } from "zustand";
import { useNavigation } from "../../../state/navigation.ts";
import type { ShownList } from "./standing.ts";

/** How the recommendations were left: which are listed, and which one is looked at. Holds nothing of a client. */
interface Looked {
  readonly list: ShownList;
  readonly byElement: boolean;
  /** All of the open ones, not the strongest alone. */
  readonly wholeList: boolean;
  readonly activeId: string | null;
}

export const useLooked = create<Looked>()(() => ({
  list: "open",
  byElement: false,
  wholeList: false,
  activeId: null,
}));

/** Shows a recommendation among the whole library, wherever it stands. */
export function chooseRecommendation(libraryId: string): void {
  const list = libraryId.startsWith("own.") ? "own" : "library";
  useLooked.setState({ list, activeId: libraryId });
  useNavigation.getState().goTo("strategy", { view: "recommendations" });
}
