import { dialog } from "electron";
import { dirname } from "node:path";
import { places } from "../places.ts";
import type { HandlersOf } from "./handle.ts";
import type { Services } from "../services.ts";

/** The id the sample's own file gives it. */
const sampleId = "veldermoor";

/** The library: its list, what comes into it and what leaves it. */
export function libraryHandlers(services: Services): HandlersOf<"library"> {
  const { library, engagement } = services;
  return {
    "library.list": async () => ({ entries: (await library()).list() }),
    "library.create": async (about) => ({ engagementId: (await library()).create(about) }),
    "library.openSample": () => openSample(services),
    "library.import": () => importChosen(services),
    "library.importDropped": async ({ fileName, bytes }) => {
      const { engagementId } = await (await library()).importBytes(fileName, bytes);
      return { engagementId };
    },
    "library.archive": async ({ engagementId, archived }) => {
      (await library()).archive(engagementId, archived);
      return null;
    },
    "library.delete": async ({ engagementId, typedClient }) => {
      engagement.closeIf(engagementId);
      return (await library()).delete(engagementId, typedClient);
    },
    "library.undelete": async ({ undoToken }) => (await library()).undelete(undoToken),
    "library.search": async ({ query }) => ({ hits: (await library()).search(query) }),
    "library.backups": async ({ engagementId }) => ({ backups: (await library()).backups(engagementId) }),
    "library.restore": async ({ engagementId, backup }) => {
      engagement.closeIf(engagementId);
      (await library()).restore(engagementId, backup);
      return null;
    },
  };
}

/** The sample that is in the library already, as the person left it, or a new one. */
async function openSample(services: Services): Promise<{ readonly engagementId: string }> {
  const library = await services.library();
  if (library.has(sampleId)) return { engagementId: sampleId };
  const { engagementId } = await library.importFile(places.sample());
  return { engagementId };
}

async function importChosen(services: Services): Promise<{ readonly engagementId: string } | null> {
  const { importFolder } = services.remembered.get();
  const chosen = await dialog.showOpenDialog(services.window, {
    title: "Import a workbook",
    buttonLabel: "Import",
    ...(importFolder !== null && { defaultPath: importFolder }),
    filters: [{ name: "Uptake workbooks", extensions: ["uptake", "json"] }],
    properties: ["openFile"],
  });
  const [path] = chosen.filePaths;
  if (chosen.canceled || path === undefined) return null;
  services.remembered.set({ importFolder: dirname(path) });
  const { engagementId } = await (await services.library()).importFile(path);
  return { engagementId };
}
