import { ActionIcon, Button, Text, Tooltip } from "@mantine/core";
import {
  IconChevronLeft,
  IconChevronRight,
  IconHelpCircle,
  IconListTree,
  IconPresentation,
  IconPresentationOff,
  type Icon,
} from "@tabler/icons-react";
import { dimensionOf } from "../../../../shared/methodology/methodology.ts";
import { setPreferences, usePreferences } from "../../../state/preferences.ts";
import { moveBy, useWorkshop } from "../place.ts";
import type { Standpoint } from "../walk.ts";
import { goToNextOpen } from "./use-workshop-keys.ts";
import classes from "./workshop.module.css";

/** Which question this is, the ways to the next ones, and what is shown around it. */
export function QuestionBar({ here }: { readonly here: Standpoint }) {
  const { projecting, outlineShown } = useWorkshop();
  const panelCollapsed = usePreferences((preferences) => preferences.panelCollapsed);
  const { question, number, of } = here.step;
  return (
    <div className={classes["bar"]}>
      {projecting ? null : (
        <BarToggle
          label={outlineShown ? "Hide the questions" : "Show the questions"}
          on={outlineShown}
          icon={IconListTree}
          onClick={() => useWorkshop.setState({ outlineShown: !outlineShown })}
        />
      )}
      <Text size="sm" c="dimmed" className={classes["where"]}>
        {dimensionOf(question.dimension).title}, {number} of {of}
      </Text>
      <BarStep label="Previous question" shortcut="←" icon={IconChevronLeft} onClick={() => moveBy(-1)} />
      <BarStep label="Next question" shortcut="→" icon={IconChevronRight} onClick={() => moveBy(1)} />
      <Tooltip label="To the next unanswered question (U)">
        <Button variant="subtle" size="compact-sm" aria-keyshortcuts="U" onClick={goToNextOpen}>
          Next unanswered
        </Button>
      </Tooltip>
      <BarToggle
        label={projecting ? "Leave the projector view (P)" : "Projector view (P)"}
        on={projecting}
        icon={projecting ? IconPresentationOff : IconPresentation}
        onClick={() => useWorkshop.setState({ projecting: !projecting })}
      />
      {projecting ? null : (
        <BarToggle
          label={panelCollapsed ? "Show help for the conversation" : "Hide help for the conversation"}
          on={!panelCollapsed}
          icon={IconHelpCircle}
          onClick={() => setPreferences({ panelCollapsed: !panelCollapsed })}
        />
      )}
    </div>
  );
}

interface BarControl {
  readonly label: string;
  readonly icon: Icon;
  readonly onClick: () => void;
}

function BarStep({ label, shortcut, icon: Shape, onClick }: BarControl & { readonly shortcut: string }) {
  return (
    <Tooltip label={`${label} (${shortcut})`}>
      <ActionIcon aria-label={label} onClick={onClick}>
        <Shape size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

function BarToggle({ label, on, icon: Shape, onClick }: BarControl & { readonly on: boolean }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} aria-pressed={on} onClick={onClick}>
        <Shape size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
