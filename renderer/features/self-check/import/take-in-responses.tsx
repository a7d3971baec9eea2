import { useCallback, useState } from "react";
import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import classes from "./import.module.css";
import { ImportResponses } from "./import-responses.tsx";
import { useDroppedResponses } from "./use-dropped-responses.ts";

/** The button that brings responses in, which the whole stage does when files are dropped on it. */
export function TakeInResponses() {
  const [opened, setOpened] = useState(false);
  const dropping = useDroppedResponses(useCallback(() => setOpened(true), []));
  return (
    <>
      <Button
        variant="default"
        justify="flex-start"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        Take in responses
      </Button>
      <ImportResponses opened={opened} onClose={() => setOpened(false)} />
      {dropping ? (
        <div className={classes["over"]} role="status">
          <p>Drop to read the responses</p>
        </div>
      ) : null}
    </>
  );
}
