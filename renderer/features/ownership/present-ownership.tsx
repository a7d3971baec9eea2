import { ownershipLacks } from "../../../shared/domain/ownership.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { boardOf } from "./board.ts";
import { OwnershipBoardView } from "./ownership-board.tsx";
import classes from "./present-ownership.module.css";

/** Lacks that fit on a wall. */
const most = 5;

/** Whom the executives name, and what the owner lacks; for the present view, which gives the title. */
export function PresentOwnership() {
  const workbook = useWorkbook();
  const ownership = workbook.ownership.get("ownership") ?? null;
  const owner = workbook.people.get(ownership?.ownerId ?? "");
  const lacks = ownershipLacks(ownership);
  return (
    <div className={classes["sides"]}>
      <section aria-label="Whom the executives name">
        <OwnershipBoardView board={boardOf(workbook)} />
      </section>
      <section aria-label="The owner" className={classes["owner"]}>
        <h2 className={classes["head"]}>Owner of adoption</h2>
        <p className={classes["name"]}>{owner?.name ?? "Nobody yet"}</p>
        {owner?.jobTitle ? <p className={classes["quiet"]}>{owner.jobTitle}</p> : null}
        {owner && lacks.length > 0 ? (
          <ul className={classes["lacks"]}>
            {lacks.slice(0, most).map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        ) : null}
        {lacks.length > most ? <p className={classes["quiet"]}>and {lacks.length - most} more</p> : null}
      </section>
    </div>
  );
}
