import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { frequencies, measureKinds } from "../../../../shared/workbook/entities/success.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { frequencyTitles, measureKindTitles } from "../../../../shared/workbook/words.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { SetMenu } from "../../../ui/register/set-menu.tsx";
import { choicesOf, peopleChoices } from "./measure-columns.tsx";
import { editMeasures, removeMeasures } from "./measure-edits.ts";

/** What can be done with several measures at once. */
export function MeasuresBulk({ ids }: { readonly ids: readonly string[] }) {
  const workbook = useWorkbook();
  return (
    <>
      <SetMenu
        title="Kind"
        choices={choicesOf(measureKinds, measureKindTitles)}
        onSet={(value) => {
          const kind = measureKinds.find((each) => each === value);
          if (kind) void editMeasures(ids, { kind });
        }}
      />
      <SetMenu
        title="Owner"
        choices={[{ value: "", label: "Nobody" }, ...peopleChoices(inOrder(workbook.people))]}
        onSet={(value) => void editMeasures(ids, { ownerId: value === "" ? null : value })}
      />
      <SetMenu
        title="How often"
        choices={choicesOf(frequencies, frequencyTitles)}
        onSet={(value) => {
          const frequency = frequencies.find((each) => each === value);
          if (frequency) void editMeasures(ids, { frequency });
        }}
      />
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => void removeMeasures(workbook, ids)}
      >
        Remove
      </Button>
    </>
  );
}
