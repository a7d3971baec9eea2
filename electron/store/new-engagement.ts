import { methodology } from "../../shared/methodology/methodology.ts";
import {
  engagement,
  tableNames,
  type Engagement,
  type Row,
  type Workbook,
} from "../../shared/workbook/model.ts";
import { StoreError } from "./store-error.ts";

/** What a new engagement starts with; the rest is filled in at set-up. */
export type NewEngagement = Pick<Engagement, "client" | "system" | "situation">;

const noRows: ReadonlyMap<string, Row> = new Map();

/**
 * A workbook with nothing in it but the engagement.
 *
 * @throws StoreError `invalid` when the client has no name
 */
export function newWorkbook(
  id: string,
  { client, system, situation }: NewEngagement,
  createdAt: Date,
): Workbook {
  const row = engagement.safeParse({
    id,
    client,
    system,
    situation,
    goLive: null,
    currency: "EUR",
    weekendDays: [0, 6],
    regulated: false,
    unionized: false,
    regions: [],
    purpose: "",
    archived: false,
    methodologyVersion: methodology.version,
    createdAt: createdAt.toISOString(),
  });
  if (!row.success)
    throw new StoreError("invalid", row.error.issues[0]?.message ?? "This makes no engagement.");
  const empty = Object.fromEntries(tableNames.map((table) => [table, noRows])) as Workbook;
  return { ...empty, engagement: new Map([[id, row.data]]) };
}
