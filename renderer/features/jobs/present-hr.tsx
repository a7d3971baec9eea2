import { hrSummary } from "../../../shared/domain/jobs.ts";
import { hrItems } from "../../../shared/workbook/entities/jobs.ts";
import { hrItemTitles, hrStateTitles } from "../../../shared/workbook/words.ts";
import { useRoles } from "../../state/derived.ts";
import { useWorkbook } from "../../state/workbook.ts";
import classes from "./present-jobs.module.css";

/** How far HR is with every role; for the present view, which gives the title. */
export function PresentHr() {
  const workbook = useWorkbook();
  const roles = useRoles();
  return (
    <div className={classes["slide"]}>
      <p className={classes["quiet"]}>{hrSummary(workbook).join(" ")}</p>
      <table className={classes["board"]}>
        <thead>
          <tr>
            <th scope="col">Role</th>
            {hrItems.map((item) => (
              <th key={item} scope="col">
                {hrItemTitles[item].short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map(({ role }) => (
            <tr key={role.id}>
              <th scope="row">{role.title}</th>
              {hrItems.map((item) => (
                <td key={item} data-state={role[item]}>
                  {hrStateTitles[role[item]]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
