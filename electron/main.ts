import { app, BrowserWindow, net, protocol } from "electron";
import { join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";

const pages = join(import.meta.dirname, "../renderer");

protocol.registerSchemesAsPrivileged([
  { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

function servePages(): void {
  protocol.handle("app", (request) => {
    const file = normalize(join(pages, decodeURIComponent(new URL(request.url).pathname)));
    if (!file.startsWith(pages + sep)) return new Response(null, { status: 404 });
    return net.fetch(pathToFileURL(file).href);
  });
}

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: join(import.meta.dirname, "../preload/preload.cjs"), sandbox: true },
  });
  window.once("ready-to-show", () => window.show());
  await window.loadURL("app://uptake/index.html");
}

if (process.argv.includes("--help")) {
  process.stdout.write("uptake: opens the workbook\n");
  app.exit(0);
} else {
  void app.whenReady().then(servePages).then(openWindow);
}
