import { dialog } from "electron";
import { basename, dirname, extname, join } from "node:path";
import type { OfferedOwnActions } from "../../shared/ipc/contract.ts";
import { replaceFileWith } from "../files/replace-file.ts";
import { contentOf } from "../own-actions/own-actions-file.ts";
import { readOwnActions } from "../own-actions/read-own-actions.ts";
import { today } from "../today.ts";
import type { Services } from "../services.ts";
import type { HandlersOf } from "./handle.ts";

const filters = [{ name: "Own actions", extensions: ["json"] }];

/** The consultant's own actions: the list, and files of them that come and go. */
export function ownActionsHandlers(services: Services): HandlersOf<"ownActions"> {
  const { ownActions } = services;
  return {
    "ownActions.list": () => ownActions.list(),
    "ownActions.save": ({ actions }) => ownActions.save(actions),
    "ownActions.remove": ({ ids }) => ownActions.remove(ids),
    "ownActions.export": ({ ids }) => exportChosen(services, new Set(ids)),
    "ownActions.import": () => readChosen(services),
  };
}

async function exportChosen(
  { window, remembered, ownActions }: Services,
  ids: ReadonlySet<string>,
): Promise<{ readonly path: string } | null> {
  const { exportFolder } = remembered.get();
  const suggested = `My actions ${today()}.json`;
  const chosen = await dialog.showSaveDialog(window, {
    title: "Export your own actions",
    buttonLabel: "Export",
    defaultPath: exportFolder === null ? suggested : join(exportFolder, suggested),
    filters,
  });
  if (chosen.canceled || chosen.filePath === "") return null;
  remembered.set({ exportFolder: dirname(chosen.filePath) });
  const path = extname(chosen.filePath) === "" ? `${chosen.filePath}.json` : chosen.filePath;
  const actions = ownActions.list().actions.filter(({ id }) => ids.has(id));
  await replaceFileWith(path, Buffer.from(contentOf(actions)));
  return { path };
}

async function readChosen({ window, remembered }: Services): Promise<OfferedOwnActions | null> {
  const { importFolder } = remembered.get();
  const chosen = await dialog.showOpenDialog(window, {
    title: "Import own actions",
    buttonLabel: "Read",
    ...(importFolder !== null && { defaultPath: importFolder }),
    filters,
    properties: ["openFile"],
  });
  const [path] = chosen.filePaths;
  if (chosen.canceled || path === undefined) return null;
  remembered.set({ importFolder: dirname(path) });
  return { fileName: basename(path), actions: readOwnActions(path) };
}
