import { ActionIcon, Group, Text, Tooltip, UnstyledButton } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconHistory,
  IconKeyboard,
  IconPresentation,
  IconSearch,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { stageTitles } from "../../../shared/workbook/words.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useScreenState } from "../../state/screen.ts";
import { redo, undo, useOpenWorkbook } from "../../state/workbook.ts";
import { ThemeMenu } from "../../ui/theme-menu.tsx";
import { SavedSign } from "./saved-sign.tsx";
import classes from "./top-bar.module.css";

/** Where I am, search, undo and redo, whether it is saved, present. */
export function TopBar() {
  const route = useNavigation((navigation) => navigation.route);
  const history = useOpenWorkbook((state) => state.history);
  const open = useScreenState((state) => state.open);
  return (
    <header className={classes["bar"]}>
      <Text fw={600} className={classes["here"]}>
        {route.screen === "engagement" ? stageTitles[route.stage] : ""}
      </Text>
      <UnstyledButton className={classes["search"]} onClick={() => open("palette")}>
        <IconSearch size={16} aria-hidden />
        <Text size="sm" c="dimmed">
          Search or go to
        </Text>
        <kbd className={classes["key"]}>Ctrl K</kbd>
      </UnstyledButton>
      <Group gap={4} wrap="nowrap" className={classes["end"]}>
        <SavedSign />
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
        <BarButton label="History" onClick={() => open("history")} icon={<IconHistory size={18} />} />
        <BarButton
          label="Keyboard shortcuts"
          onClick={() => open("shortcuts")}
          icon={<IconKeyboard size={18} />}
        />
        <ThemeMenu />
        <BarButton label="Present" onClick={() => open("present")} icon={<IconPresentation size={18} />} />
      </Group>
    </header>
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
        data-disabled={props.disabled === true}
        onClick={() => {
          if (props.disabled !== true) props.onClick();
        }}
      >
        {props.icon}
      </ActionIcon>
    </Tooltip>
  );
}
