import { Button, Group, Text } from "@mantine/core";
import { IconFiles, IconFolder } from "@tabler/icons-react";
import classes from "./import.module.css";
import { readChosen } from "./import-state.ts";

/** Where files are dropped, and the two ways of choosing them. */
export function ChooseFiles() {
  return (
    <div className={classes["drop"]}>
      <Text>Drop response files here, or a folder with them.</Text>
      <Text size="sm" c="dimmed" maw={460} ta="center">
        What respondents sent back: files from the form in the browser, sealed or not, and filled-in Excel
        forms. Other files in a folder are passed over.
      </Text>
      <Group gap="xs">
        <Button data-autofocus leftSection={<IconFiles size={18} />} onClick={() => void readChosen("files")}>
          Choose files
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolder size={18} />}
          onClick={() => void readChosen("folder")}
        >
          Choose a folder
        </Button>
      </Group>
    </div>
  );
}
