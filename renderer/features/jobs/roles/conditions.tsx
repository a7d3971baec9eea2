import { Checkbox } from "@mantine/core";
import type { JobRole } from "../../../../shared/workbook/entities/jobs.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import classes from "../jobs.module.css";
import { Part } from "./part.tsx";
import type { EditRole } from "./role-details.tsx";

const flags = [
  ["regulated", "Regulated: rules from outside bind what people record"],
  ["unionized", "Works council or union: changes to the job are agreed with it"],
  ["regional", "Regions: the job differs from one to another"],
] as const;

/** What bears on changing the job besides the job itself. */
export function Conditions({ role, edit }: { readonly role: JobRole; readonly edit: EditRole }) {
  return (
    <Part title="Conditions">
      <div className={classes["pair"]}>
        <div className={classes["flags"]}>
          {flags.map(([flag, label]) => (
            <Checkbox
              key={flag}
              label={label}
              checked={role[flag]}
              onChange={(event) => void edit({ [flag]: event.currentTarget.checked })}
            />
          ))}
        </div>
        <DraftTextarea
          label="What HR and these bodies have to settle"
          maxRows={10}
          recorded={role.hrNote}
          onSend={(hrNote) => edit({ hrNote })}
        />
      </div>
    </Part>
  );
}
