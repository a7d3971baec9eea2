import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import classes from "./register.module.css";

/** Sets one property of all selected rows. */
export function SetMenu<T extends string | number>(props: {
  readonly title: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onSet: (value: T) => void;
}) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={classes["tool"] ?? ""}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {props.title}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        {props.choices.map((choice) => (
          <Menu.Item key={choice.value} onClick={() => props.onSet(choice.value)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
