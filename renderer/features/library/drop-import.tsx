import { Text } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { notifyFailure } from "../../ui/notify.ts";
import { importDropped } from "./actions.ts";
import classes from "./library.module.css";

/** Takes in a workbook file that is dropped anywhere on the library, and says so while it hovers. */
export function DropImport() {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setHovering(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setHovering(false);
      void takeIn([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  if (!hovering) return null;
  return (
    <div className={classes["drop"]}>
      <IconFileImport size={32} aria-hidden />
      <Text fw={600}>Drop a workbook file to import it</Text>
    </div>
  );
}

async function takeIn(files: readonly File[]): Promise<void> {
  const [file, ...more] = files;
  if (!file) return;
  if (more.length > 0 || !/\.(uptake|json)$/i.test(file.name)) {
    notifyFailure({
      code: "invalid",
      message: "Drop one workbook file: .uptake, or .json exported by Uptake. Nothing was imported.",
    });
    return;
  }
  await importDropped(file);
}
