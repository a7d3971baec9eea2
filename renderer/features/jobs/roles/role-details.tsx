import { ActionIcon, Button, Select, Tooltip } from "@mantine/core";
import { IconFileTypePdf, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { RoleInFull } from "../../../../shared/domain/jobs.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import type { JobRole } from "../../../../shared/workbook/entities/jobs.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import { DraftTitle } from "../../../ui/draft-title.tsx";
import classes from "../jobs.module.css";
import { removeRole, saveRoleSheet } from "../role-edits.ts";
import { Conditions } from "./conditions.tsx";
import { Criteria } from "./criteria.tsx";
import { Goals } from "./goals.tsx";
import { Needs } from "./needs.tsx";
import { RoleLacks } from "./role-lacks.tsx";

/** Changes fields of a role; resolves to false when it was refused. */
export type EditRole = (patch: CommandOf<"role/update">["patch"]) => Promise<boolean>;

/** Everything about one role; each field saves itself. */
export function RoleDetails({
  role: { role, criteria, goals, needs, checks },
}: {
  readonly role: RoleInFull;
}) {
  const edit: EditRole = (patch) => run({ type: "role/update", id: role.id, patch });
  return (
    <article className={classes["details"]} aria-label={role.title}>
      <Head role={role} edit={edit} />
      <RoleLacks checks={checks} />
      <div className={classes["pair"]}>
        <DraftTextarea
          label="Duties before"
          minRows={4}
          maxRows={14}
          recorded={role.dutiesBefore}
          onSend={(dutiesBefore) => edit({ dutiesBefore })}
        />
        <DraftTextarea
          label="Duties after"
          minRows={4}
          maxRows={14}
          recorded={role.dutiesAfter}
          onSend={(dutiesAfter) => edit({ dutiesAfter })}
        />
      </div>
      <DraftTextarea
        label="Message to people"
        description="That the job changes, and how; not only that it gets easier."
        maxRows={10}
        recorded={role.message}
        onSend={(message) => edit({ message })}
      />
      <div className={classes["judged"]}>
        <Criteria roleId={role.id} criteria={criteria} />
        <Goals roleId={role.id} goals={goals} />
      </div>
      <Needs role={role} needs={needs} />
      <Conditions role={role} edit={edit} />
    </article>
  );
}

function Head({ role, edit }: { readonly role: JobRole; readonly edit: EditRole }) {
  const { groups } = useWorkbook();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    await saveRoleSheet(role.id);
    setSaving(false);
  };
  return (
    <div className={classes["head"]}>
      <DraftTitle label="Role" recorded={role.title} onSend={(title) => edit({ title })} />
      <Select
        label="User group"
        placeholder="No group"
        clearable
        clearButtonProps={{ "aria-label": "Clear the user group" }}
        data={inOrder(groups).map(({ id, name }) => ({ value: id, label: name }))}
        value={role.groupId}
        onChange={(groupId) => void edit({ groupId })}
      />
      <Button
        variant="default"
        loading={saving}
        leftSection={<IconFileTypePdf size={18} />}
        onClick={() => void save()}
      >
        Save role sheet
      </Button>
      <Tooltip label="Remove role">
        <ActionIcon size="lg" aria-label="Remove role" onClick={() => void removeRole(role)}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
