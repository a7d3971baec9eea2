const { app, BrowserWindow } = require("electron");
const { renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** The least that Electron can do: a window that shows a static page as soon as it is painted. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 860, show: false });
  window.once("ready-to-show", () => window.show());
  window.on("page-title-updated", (_event, title) => {
    if (title === "usable") mark({ usable: performance.timeOrigin + performance.now() });
  });
  return window.loadFile(path.join(__dirname, "index.html"));
});

/** @param {Readonly<Record<string, number>>} marks times of the clock, ms */
function mark(marks) {
  const file = process.env["UPTAKE_MARKS"];
  if (!file) return;
  writeFileSync(`${file}.new`, JSON.stringify(marks));
  renameSync(`${file}.new`, file);
}
