import { ownershipBoard } from "../../../shared/domain/ownership.ts";
import { inOrder, type Workbook } from "../../../shared/workbook/model.ts";
import { derive } from "../../state/derived.ts";

/** Whom the executives named, taken together. */
export const boardOf = derive((workbook: Workbook) =>
  ownershipBoard(inOrder(workbook.ownershipAnswers), (id) => workbook.people.get(id)?.name ?? null),
);
