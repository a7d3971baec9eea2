import { useEffect } from "react";
import { stages } from "../../../shared/domain/progress/stage.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useScreenState } from "../../state/screen.ts";
import { redo, undo } from "../../state/workbook.ts";
import { goToArea } from "../../ui/areas.ts";
import { isTyping } from "../../ui/keyboard.ts";
import { keyOfStage } from "./stage-keys.ts";

/** Keys that work everywhere in an engagement. Ctrl is Cmd on a Mac. */
export function useEngagementKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const done =
        event.ctrlKey || event.metaKey ? withControl(event) : event.altKey ? withAlt(event) : alone(event);
      if (done) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function withControl(event: KeyboardEvent): boolean {
  const { open } = useScreenState.getState();
  const key = event.key.toLowerCase();
  if (key === "k") open("palette");
  else if (key === "z" && !isTyping()) void (event.shiftKey ? redo() : undo());
  else if (key === "y" && !isTyping()) void redo();
  else return false;
  return true;
}

function withAlt(event: KeyboardEvent): boolean {
  const { back, forward, goTo } = useNavigation.getState();
  const stage = stages.find((_, place) => keyOfStage(place) === event.key);
  if (event.key === "ArrowLeft") back();
  else if (event.key === "ArrowRight") forward();
  else if (stage) goTo(stage);
  else return false;
  return true;
}

function alone(event: KeyboardEvent): boolean {
  if (event.key === "F6" && useScreenState.getState().overlay === null) {
    goToArea(event.shiftKey ? -1 : 1);
    return true;
  }
  if (isTyping() || useScreenState.getState().overlay !== null) return false;
  const { open } = useScreenState.getState();
  if (event.key === "?") open("shortcuts");
  else if (event.key === "/") open("palette");
  else if (event.key === "F5") open("present");
  else return false;
  return true;
}
