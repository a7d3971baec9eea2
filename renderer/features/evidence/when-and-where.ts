import type { Evidence } from "../../../shared/workbook/model.ts";
import { shownDate } from "../../state/today.ts";

/** Source and date of a piece of evidence in one line; empty when neither is known. */
export function whenAndWhere({ source, date }: Pick<Evidence, "source" | "date">): string {
  return [source, date === null ? "" : shownDate(date)].filter(Boolean).join(", ");
}
