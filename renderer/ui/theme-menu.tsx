import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun, type Icon } from "@tabler/icons-react";
import type { Preferences } from "../../shared/ipc/contract.ts";
import { setPreferences, usePreferences } from "../state/preferences.ts";

const choices: readonly {
  readonly theme: Preferences["theme"];
  readonly title: string;
  readonly icon: Icon;
}[] = [
  { theme: "light", title: "Light", icon: IconSun },
  { theme: "dark", title: "Dark", icon: IconMoon },
  { theme: "system", title: "As the system", icon: IconDeviceDesktop },
];

/** Light, dark, or as the system. */
export function ThemeMenu() {
  const theme = usePreferences((preferences) => preferences.theme);
  const Current = choices.find((choice) => choice.theme === theme)?.icon ?? IconSun;
  return (
    <Menu>
      <Menu.Target>
        <Tooltip label="Appearance">
          <ActionIcon aria-label="Appearance">
            <Current size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.theme}
            role="menuitemradio"
            aria-checked={choice.theme === theme}
            leftSection={<choice.icon size={16} />}
            rightSection={choice.theme === theme ? <IconCheck size={16} /> : null}
            onClick={() => setPreferences({ theme: choice.theme })}
          >
            {choice.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
