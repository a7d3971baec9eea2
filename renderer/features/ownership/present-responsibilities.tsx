import { IconAlertTriangle } from "@tabler/icons-react";
import { elements } from "../../../shared/methodology/elements.ts";
import type { ElementId } from "../../../shared/methodology/types.ts";
import { responsibilityParts, type ResponsibilityPart } from "../../../shared/workbook/entities/ownership.ts";
import { inOrder, type Workbook } from "../../../shared/workbook/model.ts";
import { responsibilityTitles } from "../../../shared/workbook/words.ts";
import { useWorkbook } from "../../state/workbook.ts";
import classes from "./present-ownership.module.css";

/** Names in a cell; the rest is counted. */
const most = 2;

/** Who has which part in each element, by part; for the present view, which gives the title. */
export function PresentResponsibilities() {
  const workbook = useWorkbook();
  return (
    <div className={classes["chart"]}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">Element</th>
            {responsibilityParts.map((part) => (
              <th key={part} scope="col">
                {responsibilityTitles[part].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {elements.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {responsibilityParts.map((part) => (
                <td key={part}>
                  <Names part={part} names={namesOf(workbook, id, part)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function namesOf(workbook: Workbook, element: ElementId, part: ResponsibilityPart): readonly string[] {
  return inOrder(workbook.people).flatMap(({ id, name }) =>
    workbook.responsibilities.get(`${element}@${id}`)?.parts.includes(part) ? [name] : [],
  );
}

/** The names; one is accountable and somebody responsible, else it is marked. */
function Names({ part, names }: { readonly part: ResponsibilityPart; readonly names: readonly string[] }) {
  const broken =
    (part === "accountable" && names.length !== 1) || (part === "responsible" && names.length === 0);
  const shown = names.slice(0, most).join(", ");
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return (
    <span className={classes["names"]} data-broken={broken || undefined}>
      {broken ? <IconAlertTriangle aria-hidden /> : null}
      {names.length === 0 ? (broken ? "Nobody" : "–") : `${shown}${more}`}
    </span>
  );
}
