import { Button, Group, Kbd, Text } from "@mantine/core";
import { IconListSearch, IconPlus } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Focus } from "../../state/navigation.ts";
import { setPreferences } from "../../state/preferences.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Register } from "../../ui/register/register.tsx";
import { useActiveRow } from "../../ui/register/use-active-row.ts";
import { useLetterKey } from "../../ui/use-letter-key.ts";
import { DetailsToggle, WithDetails } from "../../ui/with-details.tsx";
import { FindingBulk } from "./finding-bulk.tsx";
import { findingColumns } from "./finding-columns.tsx";
import { FindingDetails } from "./finding-details.tsx";
import { blankPrefill, FindingDialog } from "./finding-dialog.tsx";
import { removeFindings } from "./finding-edits.ts";
import { findingFacets, findingGroupings } from "./finding-facets.ts";
import { findingRows } from "./finding-rows.ts";
import { FindingsSentence } from "./findings-sentence.tsx";
import { useSavedViews } from "./use-saved-views.ts";
import classes from "./findings.module.css";

/** The register of findings, with the details of the selected one beside it. */
export function RegisterView({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const rows = useMemo(() => findingRows(workbook), [workbook]);
  const facets = useMemo(() => findingFacets(workbook.groups), [workbook.groups]);
  const savedViews = useSavedViews();
  const [writing, setWriting] = useState(false);
  const [activeId, setActiveId] = useActiveRow(rows, focus?.kind === "finding" ? focus : null);
  const active = rows.find((row) => row.id === activeId);
  // Moving through the list must not wait for the panel.
  const details = useDeferredValue(active ? <FindingDetails key={active.id} row={active} /> : null);
  const panel = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useLetterKey("f", () => setWriting(true));

  return (
    <div className={classes["registerView"]}>
      <div className={classes["registerHead"]}>
        <Text size="sm" c="dimmed">
          {rows.length === 0 ? null : <FindingsSentence rows={rows} />}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button
            leftSection={<IconPlus size={16} />}
            rightSection={<Kbd size="xs">F</Kbd>}
            onClick={() => setWriting(true)}
          >
            New finding
          </Button>
          {rows.length > 0 ? <DetailsToggle /> : null}
        </Group>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconListSearch size={40} stroke={1.25} />}
          sentence="Findings are the strengths, gaps and risks you would tell the board, each with what it rests on. Record them here, or with F while you ask the questions."
          action={{ label: "Record the first finding", onClick: () => setWriting(true) }}
        />
      ) : (
        <WithDetails label="Details of the finding" panelRef={panel} details={details}>
          <Register
            name="findings"
            label="Findings"
            rows={rows}
            columns={findingColumns}
            facets={facets}
            groupings={findingGroupings}
            savedViews={savedViews}
            activeId={activeId}
            onActive={setActiveId}
            onOpen={() => {
              setPreferences({ panelCollapsed: false });
              requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
            }}
            onRemove={(ids) => void removeFindings(ids)}
            Bulk={FindingBulk}
            gridRef={grid}
          />
        </WithDetails>
      )}
      <FindingDialog
        open={writing}
        onClose={() => setWriting(false)}
        prefill={blankPrefill}
        onRecorded={setActiveId}
        focusAfter={grid}
      />
    </div>
  );
}
