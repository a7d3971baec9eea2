import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useScreenState } from "../../../state/screen.ts";
import classes from "./import.module.css";
import { ImportResponses } from "./import-responses.tsx";
import { useDroppedResponses } from "./use-dropped-responses.ts";

/** The button that brings responses in, which the whole stage does when files are dropped on it. */
export function TakeInResponses() {
  const { overlay, open, close } = useScreenState();
  const dropping = useDroppedResponses(() => open("responses"));
  return (
    <>
      <Button
        variant="default"
        justify="flex-start"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => open("responses")}
      >
        Take in responses
      </Button>
      <ImportResponses opened={overlay === "responses"} onClose={close} />
      {dropping ? (
        <div className={classes["over"]} role="status">
          <p>Drop to read the responses</p>
        </div>
      ) : null}
    </>
  );
}
