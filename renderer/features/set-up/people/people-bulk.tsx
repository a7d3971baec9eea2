import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { SetMenu } from "../../../ui/register/set-menu.tsx";
import { removePeople } from "../removal.ts";
import { groupChoices, roleChoices, roleOf } from "./person-columns.ts";

/** What can be done with several people at once. */
export function PeopleBulk({ ids }: { readonly ids: readonly string[] }) {
  const workbook = useWorkbook();
  const update = (patch: CommandOf<"people/update">["patch"]) =>
    void run({ type: "people/update", ids: [...ids], patch });
  return (
    <>
      <SetMenu
        title="Role"
        choices={roleChoices}
        onSet={(value) => {
          const role = roleOf(value);
          if (role) update({ role });
        }}
      />
      <SetMenu
        title="Group"
        choices={[{ value: "", label: "No group" }, ...groupChoices(inOrder(workbook.groups))]}
        onSet={(value) => update({ groupId: value === "" ? null : value })}
      />
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => void removePeople(workbook, ids)}
      >
        Remove
      </Button>
    </>
  );
}
