import { Button, Kbd, Text } from "@mantine/core";
import { IconArrowLeft, IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { elements } from "../../../shared/methodology/elements.ts";
import { useNarratives } from "../../state/derived.ts";
import type { Focus } from "../../state/navigation.ts";
import { setPreferences } from "../../state/preferences.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { useLetterKey } from "../../ui/use-letter-key.ts";
import { DetailsToggle, WithDetails } from "../../ui/with-details.tsx";
import { prefillAgainst } from "../findings/finding-rows.ts";
import { actionRows } from "../roadmap/action-rows.ts";
import { ActionDetails } from "./action-details.tsx";
import { ActionDialog, type ActionPrefill } from "./action-dialog.tsx";
import { CoveragePanel } from "./coverage-panel.tsx";
import { ElementSection } from "./element-section.tsx";
import { Guards } from "./guards.tsx";
import classes from "./strategy.module.css";

/** The six elements with what is said of them and their actions; beside them the coverage, or the chosen action. */
export function ElementsView({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const rows = useMemo(() => actionRows(workbook), [workbook]);
  const narratives = useNarratives();
  const [chosenId, setChosenId] = useState(focus?.kind === "action" ? focus.id : null);
  const [planning, setPlanning] = useState<ActionPrefill | null>(null);
  const chosen = rows.find((row) => row.id === chosenId)?.entry;
  const show = (id: string) => {
    setPreferences({ panelCollapsed: false });
    setChosenId(id);
  };
  const startPlanning = () =>
    setPlanning({ element: chosen?.action.element ?? "assign-ownership", findingIds: [] });
  useLetterKey("a", startPlanning);

  return (
    <div className={classes["view"]}>
      <div className={classes["head"]}>
        <Text size="sm" c="dimmed">
          What will be done, in the six elements that build on each other.
        </Text>
        <div className={classes["head-acts"]}>
          <Button
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            rightSection={
              <Kbd size="xs" aria-hidden>
                A
              </Kbd>
            }
            onClick={startPlanning}
          >
            New action
          </Button>
          <DetailsToggle />
        </div>
      </div>
      <WithDetails
        label={chosen ? "Details of the action" : "Coverage"}
        details={
          chosen ? (
            <>
              <Button
                variant="subtle"
                size="compact-sm"
                mb="xs"
                leftSection={<IconArrowLeft size={16} />}
                onClick={() => setChosenId(null)}
              >
                Coverage
              </Button>
              <ActionDetails key={chosen.action.id} entry={chosen} />
            </>
          ) : (
            <CoveragePanel
              onPlan={(id) => {
                const finding = workbook.findings.get(id);
                if (finding) setPlanning(prefillAgainst([finding]));
              }}
              onAction={show}
            />
          )
        }
      >
        <div className={classes["elements"]}>
          <Guards onAction={show} />
          {elements.map((element) => (
            <ElementSection
              key={element.id}
              element={element}
              narrative={narratives.find((each) => each.element === element.id)}
              rows={rows.filter(({ entry }) => entry.action.element === element.id)}
              chosenId={chosen?.action.id ?? null}
              onChoose={show}
            />
          ))}
        </div>
      </WithDetails>
      <ActionDialog
        open={planning !== null}
        onClose={() => setPlanning(null)}
        prefill={planning ?? { element: "assign-ownership", findingIds: [] }}
        onAdded={show}
      />
    </div>
  );
}
