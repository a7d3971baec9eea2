import { IconTrash } from "@tabler/icons-react";
import { elements } from "../../../shared/methodology/elements.ts";
import { actionStatuses, inOrder } from "../../../shared/workbook/model.ts";
import { actionStatusTitles } from "../../../shared/workbook/words.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { BulkButton } from "../../ui/register/bulk-button.tsx";
import { SetMenu } from "../../ui/register/set-menu.tsx";
import { editActions, removeActions } from "../strategy/action-edits.ts";

/** What can be done with several actions at once. */
export function ActionBulk({ ids }: { readonly ids: readonly string[] }) {
  const people = inOrder(useWorkbook().people);
  return (
    <>
      <SetMenu
        title="Status"
        choices={actionStatuses.map((value) => ({ value, label: actionStatusTitles[value] }))}
        onSet={(status) => void editActions(ids, { status })}
      />
      <SetMenu
        title="Element"
        choices={elements.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        onSet={(element) => void editActions(ids, { element })}
      />
      <SetMenu
        title="Owner"
        choices={[
          { value: "", label: "Nobody" },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onSet={(ownerId) => void editActions(ids, { ownerId: ownerId === "" ? null : ownerId })}
      />
      <BulkButton icon={<IconTrash size={16} aria-hidden />} onClick={() => void removeActions(ids)}>
        Remove
      </BulkButton>
    </>
  );
}
