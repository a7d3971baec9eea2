import { Button, Select, Text, Textarea } from "@mantine/core";
import { IconArrowLeft, IconFileText } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { CellKey } from "../../../../shared/workbook/commands/alignment.ts";
import { inOrder, type Evidence } from "../../../../shared/workbook/model.ts";
import { keptDrafts } from "../../../state/kept-drafts.ts";
import { useOpenWorkbook, useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { EvidenceDialog } from "../../evidence/evidence-dialog.tsx";
import { isReadable, readDocument } from "./document-text.ts";
import { PassagesOf } from "./passages-of.tsx";
import classes from "./reading.module.css";
import { UnreadDocument } from "./unread-document.tsx";
import { TiePassage } from "./tie-passage.tsx";

/** The words of documents as they are being read; what is tied to a cell is recorded, the whole text is not. */
const texts = keptDrafts<string>();

/** Reads a document against the matrix: select a passage of it and tie it to a cell. */
export function ReadingView(props: { readonly cell: CellKey | null; readonly onClose: () => void }) {
  const documents = inOrder(useWorkbook().evidence).filter(({ kind }) => kind === "document");
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const shown = documents.find(({ id }) => id === chosen) ?? null;
  return (
    <div className={classes["reading"]}>
      <div className={classes["bar"]}>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={props.onClose}
        >
          Back to the matrix
        </Button>
        <Select
          aria-label="Document"
          className={classes["document"] ?? ""}
          placeholder="Choose a document"
          searchable
          nothingFoundMessage="No document has this in its title"
          data={documents.map(({ id, title }) => ({ value: id, label: title }))}
          value={shown?.id ?? null}
          onChange={setChosen}
        />
        <Button variant="subtle" size="compact-md" onClick={() => setAdding(true)}>
          Add a document
        </Button>
      </div>
      {shown ? (
        <Reading key={shown.id} evidence={shown} cell={props.cell} />
      ) : (
        <EmptyState
          icon={<IconFileText size={40} stroke={1.25} />}
          sentence="Choose a policy, a bonus plan or a job description. Select a passage in it and tie it to what it says about a behaviour."
        />
      )}
      <EvidenceDialog open={adding} onClose={() => setAdding(false)} place={null} />
    </div>
  );
}

function Reading({ evidence, cell }: { readonly evidence: Evidence; readonly cell: CellKey | null }) {
  const { text, setText, problem, unread } = useText(evidence);
  const [words, setWords] = useState("");
  return (
    <div className={classes["columns"]}>
      <div className={classes["text"]}>
        {unread ? <UnreadDocument attachment={unread} /> : null}
        <Textarea
          label="Text of the document"
          description="Select a passage. Only the passages you tie are recorded; the whole text stays here until the app is closed."
          placeholder="Paste the text of the document here"
          classNames={{
            root: classes["textRoot"] ?? "",
            wrapper: classes["textWrapper"] ?? "",
            input: classes["textInput"] ?? "",
          }}
          error={problem}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onSelect={({ currentTarget: field }) => {
            const selected = field.value.slice(field.selectionStart, field.selectionEnd).trim();
            if (selected !== "") setWords(selected);
          }}
        />
      </div>
      <div className={classes["side"]}>
        <TiePassage evidence={evidence} words={words} cell={cell} onTied={() => setWords("")} />
        <PassagesOf evidence={evidence} />
        {evidence.note.trim() === "" ? null : (
          <Text size="sm" c="dimmed">
            {evidence.note}
          </Text>
        )}
      </div>
    </div>
  );
}

/** The text of a document: as it was left, else read from its file; `unread` is a file whose words are not read. */
function useText(evidence: Evidence) {
  const workbook = useWorkbook();
  const engagementId = useOpenWorkbook((state) => state.engagementId) ?? "";
  const key = `${engagementId}/${evidence.id}`;
  const [text, show] = useState(() => texts.of(key) ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const setText = (next: string) => {
    setProblem(null);
    show(next);
    texts.keep(key, next);
  };
  const attachment = workbook.attachments.get(evidence.attachmentId ?? "");
  const unread = attachment && !isReadable(attachment) ? attachment : null;
  useEffect(() => {
    if (!attachment || unread || texts.of(key) !== null) return undefined;
    let gone = false;
    void readDocument(attachment).then((read) => {
      if (gone || texts.of(key) !== null) return;
      if (read === null) setProblem(`“${attachment.fileName}” could not be read. Paste its text instead.`);
      else show(read);
    });
    return () => {
      gone = true;
    };
  }, [attachment, unread, key]);
  return { text, setText, problem, unread };
}
