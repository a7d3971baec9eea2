import { Button, Menu, Tooltip } from "@mantine/core";
import { registerOf } from "../../state/derived.ts";
import { useWorkbook } from "../../state/workbook.ts";
import registerClasses from "../../ui/register/register.module.css";
import { mergeFindings } from "./finding-edits.ts";

/** Merges the selected findings into the one that is chosen here. */
export function MergeMenu({ ids }: { readonly ids: readonly string[] }) {
  const chosen = registerOf(useWorkbook()).filter(({ finding }) => ids.includes(finding.id));
  const reason = whyNot(chosen.map(({ finding }) => finding.kind));
  return (
    <Menu position="bottom-start" disabled={reason !== null}>
      <Menu.Target>
        <Tooltip label={reason ?? "The others go into the one you choose"}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            className={registerClasses["tool"] ?? ""}
            {...(reason !== null && { "data-disabled": true })}
            aria-disabled={reason !== null}
          >
            Merge
          </Button>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown mah={360} maw={480} style={{ overflowY: "auto" }}>
        <Menu.Label>Merge all into</Menu.Label>
        {chosen.slice(0, 50).map(({ finding, rank }) => (
          <Menu.Item key={finding.id} onClick={() => void mergeFindings(finding.id, ids)}>
            {`F${rank} ${finding.title}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function whyNot(kinds: readonly string[]): string | null {
  if (kinds.length < 2) return "Select two findings or more to merge them";
  return kinds.every((kind) => kind === kinds[0])
    ? null
    : "Only findings of one kind can be merged: change their kind first";
}
