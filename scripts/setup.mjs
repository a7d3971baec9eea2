import { program } from "./program.mjs";
import { say } from "./setup/failure.mjs";
import { sayWhichElectron } from "./setup/set-up.mjs";

await program(async (electron) => {
  if (electron.standIn) sayWhichElectron(electron);
  say(`Ready: Node ${process.versions.node}, Electron ${electron.version}.`);
  return 0;
});
