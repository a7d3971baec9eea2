import { rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * electron-builder leaves this in a packed app when it is given Electron as a folder. The app never loads it, and
 * nobody else should.
 * @param {import("electron-builder").AfterPackContext} context
 */
export default async function removeDefaultApp({ packager, appOutDir }) {
  await rm(join(packager.getResourcesDir(appOutDir), "default_app.asar"), { force: true });
}
