import Database from "better-sqlite3";
import { join } from "node:path";
import { Library } from "../../electron/store/library.ts";
import { progressOf } from "../../shared/domain/progress.ts";
import { tableNames } from "../../shared/workbook/model.ts";
import { timed } from "./statistics.ts";

/** Opens an engagement of a library, or reads the rows of its file raw, once; prints the milliseconds it took. */
const [which, folder = "", engagementId = ""] = process.argv.slice(2);
console.log(which === "ours" ? open() : readRaw());

function open(): number {
  const library = new Library({ folder, progressOf: (workbook) => progressOf(workbook).overall });
  const taken = timed(() => library.open(engagementId));
  library.closeAll();
  return taken;
}

function readRaw(): number {
  return timed(() => {
    const db = new Database(join(folder, `${engagementId}.uptake`), { readonly: true });
    const rows = tableNames.map((table) => db.prepare(`SELECT * FROM "${table}"`).all());
    db.close();
    return rows;
  });
}
