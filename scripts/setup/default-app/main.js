/**
 * Opens the app whose folder is the first argument that is not a flag, as the default app of an official Electron
 * does. The stand-in's own was not shipped with it.
 */
import { app } from "electron";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const preloaded = [];
let folder = null;

const rest = process.argv.slice(1);
while (rest.length > 0 && folder === null) {
  const argument = rest.shift();
  if (argument === "-r" || argument === "--require") preloaded.push(rest.shift());
  else if (!argument.startsWith("-")) folder = resolve(argument);
}

if (folder === null) {
  console.error("electron: name the folder of an app");
  app.exit(1);
} else {
  const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  process.defaultApp = true;
  app.name = productName ?? name;
  app.setVersion(version);
  app.setDesktopName(`${app.name}.desktop`);
  app.setAppPath(folder);
  for (const file of preloaded) require(resolve(file));
  await import(pathToFileURL(join(folder, main)).href);
}
