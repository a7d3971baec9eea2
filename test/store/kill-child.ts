import { writeSync } from "node:fs";
import { EngagementStore } from "../../electron/store/apply-command.ts";
import { openForWriting } from "../../electron/store/open.ts";
import { seeded } from "../builders/seeded.ts";

/**
 * Edits an engagement as fast as it can until it is killed, and prints each edit once it is acknowledged: one line of
 * JSON, written at once. Arguments: file, seed, first number. Without a file it only loads, to fill the compile cache.
 */
const [path, seed = "1", first = "0"] = process.argv.slice(2);
if (path === undefined) process.exit();
const random = seeded(Number(seed));
const store = new EngagementStore(openForWriting(path).db, "e1");
writeSync(1, "ready\n");

for (let number = Number(first); ; number += 1) {
  const text = `${number} ${"word ".repeat(random.below(random.chance(0.1) ? 3000 : 30))}`;
  const now = new Date(1_800_000_000_000 + number * (random.chance(0.5) ? 1000 : 30_000)).toISOString();
  const id = `v${number}`;
  if (random.chance(0.2)) {
    const undone = store.undo(now);
    writeSync(1, `${JSON.stringify({ undone: undone?.changes.map((change) => change.id) ?? [] })}\n`);
    continue;
  }
  const evidence = {
    id,
    title: `Note ${number}`,
    kind: "document",
    note: text,
    source: "",
    url: "",
    date: null,
  } as const;
  store.run(`c${number}`, { type: "evidence/add", evidence, attachment: null, place: null }, now);
  writeSync(1, `${JSON.stringify({ id, text })}\n`);
}
