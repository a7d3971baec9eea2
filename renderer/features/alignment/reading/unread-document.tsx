import { Button, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { Attachment } from "../../../../shared/workbook/model.ts";
import { saveCopy } from "../../evidence/evidence-acts.ts";
import classes from "./reading.module.css";

/** Says what becomes of a document whose words are not read here, a PDF above all, and what to do about it. */
export function UnreadDocument({ attachment }: { readonly attachment: Attachment }) {
  return (
    <div className={classes["unread"]} role="note">
      <Text size="sm">{whatIsDone(attachment.fileName)}</Text>
      <Button
        variant="default"
        size="compact-md"
        flex="none"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void saveCopy(attachment.id)}
      >
        Save a copy
      </Button>
    </div>
  );
}

function whatIsDone(fileName: string): string {
  const kind = /\.pdf$/i.test(fileName) ? "the words of a PDF are" : "the words of this kind of file are";
  return `“${fileName}” is kept whole as evidence, but ${kind} not read. Open a copy, copy the pages you need and paste them below.`;
}
