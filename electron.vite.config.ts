import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The oldest runtime that the result must start in; see scripts/setup/electron-stand-in.mjs. */
const oldestNode = "node20.18";
const oldestChrome = "chrome130";

const at = (path: string) => resolve(import.meta.dirname, path);
const worker = at("electron/exchange/worker.ts");

export default defineConfig({
  main: {
    build: {
      target: oldestNode,
      minify: true,
      rolldownOptions: {
        input: { main: at("electron/main.ts"), ...(existsSync(worker) && { worker }) },
        output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      target: oldestNode,
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        // They share no module: a sandboxed preload script cannot load another file.
        input: { preload: at("electron/preload.ts"), "kiosk-preload": at("electron/kiosk-preload.ts") },
        // A sandboxed preload script can only be CommonJS.
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: at("renderer"),
    plugins: [react()],
    build: {
      target: oldestChrome,
      minify: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: { index: at("renderer/index.html"), kiosk: at("renderer/kiosk/kiosk.html") },
      },
    },
  },
});
