import { build } from "./app/build.mjs";
import { program } from "./program.mjs";

await program(async () => {
  await build();
  return 0;
});
