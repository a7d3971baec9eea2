import { expect, it } from "vitest";
import { join } from "node:path";
import { Library } from "../../electron/store/library.ts";
import { canForbidWriting, forbidWriting } from "./disks.ts";
import { failureOf, openLibrary, scratchFolder } from "./scratch.ts";

it.skipIf(!canForbidWriting)(
  "a library that may not be written is still listed, and says so when it is to be changed",
  () => {
    const folder = scratchFolder();
    const library = openLibrary(folder);
    const id = library.create({ client: "Halden Pumps", system: "", situation: "turnaround" });
    library.list();
    forbidWriting(join(folder, `${id}.uptake`));
    const again = openLibrary(folder);
    expect(again.list()).toMatchObject([{ client: "Halden Pumps", health: "sound" }]);
    expect(failureOf(() => again.open(id)).code).toBe("read-only");
    expect(failureOf(() => again.create({ client: "B", system: "", situation: "planning" })).code).toBe(
      "read-only",
    );
    expect(failureOf(() => again.delete(id, "Halden Pumps")).code).toBe("read-only");
    expect(again.list()).toHaveLength(1);
    expect(failureOf(() => new Library({ folder: join(folder, "inside"), progressOf: () => 0 })).code).toBe(
      "read-only",
    );
  },
);
