import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun, type Icon } from "@tabler/icons-react";
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

/** Takes what was chosen in the menu, which knows its choices by their words. */
function choose(theme: string): void {
  const choice = choices.find((each) => each.theme === theme);
  if (choice) setPreferences({ theme: choice.theme });
}

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
        <Menu.RadioGroup value={theme} onChange={choose}>
          {choices.map((choice) => (
            <Menu.RadioItem
              key={choice.theme}
              value={choice.theme}
              closeMenuOnClick
              rightSection={<choice.icon size={16} />}
            >
              {choice.title}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
