import { ActionIcon, Text, Tooltip, UnstyledButton } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconChevronRight,
  IconHistory,
  IconKeyboard,
  IconPresentation,
  IconSearch,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { engagementOf } from "../../../shared/workbook/model.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useScreenState } from "../../state/screen.ts";
import { useSettled } from "../../state/settled.ts";
import { redo, undo, useOfWorkbook } from "../../state/workbook.ts";
import { shownKeys } from "../../ui/keyboard.ts";
import { ThemeMenu } from "../../ui/theme-menu.tsx";
import { SavedSign } from "./saved-sign.tsx";
import { area } from "../../ui/areas.ts";
import classes from "./top-bar.module.css";
import { useRailCollapsed } from "./use-rail-collapsed.ts";

/** The way back, whose engagement this is, search, undo and redo, whether it is saved, present. */
export function TopBar() {
  const client = useOfWorkbook((workbook) => engagementOf(workbook).client);
  const collapsed = useRailCollapsed();
  const open = useScreenState((state) => state.open);
  return (
    <header className={classes["bar"]} {...area}>
      <WayBack />
      {collapsed ? (
        <Text fw={600} className={classes["client"]} title={client}>
          {client}
        </Text>
      ) : null}
      <UnstyledButton className={classes["search"]} onClick={() => open("palette")}>
        <IconSearch size={16} aria-hidden />
        <span className={classes["searchWords"]}>Search or go to</span>
        <kbd className={classes["key"]}>{shownKeys("Mod+K")}</kbd>
      </UnstyledButton>
      <div className={classes["end"]}>
        <SavedSign />
        <UndoAndRedo />
        <BarButton label="History" onClick={() => open("history")} icon={<IconHistory size={18} />} />
        <BarButton
          label="Keyboard shortcuts"
          onClick={() => open("shortcuts")}
          icon={<IconKeyboard size={18} />}
        />
        <ThemeMenu />
        <BarButton label="Present" onClick={() => open("present")} icon={<IconPresentation size={18} />} />
      </div>
    </header>
  );
}

function WayBack() {
  const { past, future, back, forward } = useNavigation();
  return (
    <div className={classes["way"]}>
      <BarButton
        label="Back"
        disabled={past.length === 0}
        onClick={back}
        icon={<IconChevronLeft size={18} />}
      />
      <BarButton
        label="Forward"
        disabled={future.length === 0}
        onClick={forward}
        icon={<IconChevronRight size={18} />}
      />
    </div>
  );
}

function UndoAndRedo() {
  const history = useSettled((state) => state.history);
  return (
    <>
      <BarButton
        label={history.undo ? `Undo: ${history.undo}` : "Nothing to undo"}
        disabled={!history.undo}
        onClick={() => void undo()}
        icon={<IconArrowBackUp size={18} />}
      />
      <BarButton
        label={history.redo ? `Redo: ${history.redo}` : "Nothing to redo"}
        disabled={!history.redo}
        onClick={() => void redo()}
        icon={<IconArrowForwardUp size={18} />}
      />
    </>
  );
}

function BarButton(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}) {
  return (
    <Tooltip label={props.label} multiline maw={320}>
      <ActionIcon
        aria-label={props.label}
        aria-disabled={props.disabled === true}
        className={classes["button"] ?? ""}
        onClick={() => {
          if (props.disabled !== true) props.onClick();
        }}
      >
        {props.icon}
      </ActionIcon>
    </Tooltip>
  );
}
