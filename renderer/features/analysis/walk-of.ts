import { engagementOf } from "../../../shared/workbook/model.ts";
import { askedOf, derive } from "../../state/derived.ts";
import { byDimension, walkThrough } from "./walk.ts";

/** The walk through an engagement's questions, worked out once for each state of its workbook. */
export const walkOf = derive((workbook) => walkThrough(engagementOf(workbook).situation, askedOf(workbook)));

export const walkByDimensionOf = derive((workbook) => byDimension(walkOf(workbook)));
