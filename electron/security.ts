import { app, type Session, type WebContents } from "electron";

/**
 * What pages may not do. The page is our own and comes from `app://`; everything here holds even when it is not
 * itself any more. Each line has its test in `test/e2e/security.test.ts`.
 */

/** Keeps Chromium's own services from the network; before `ready`, when its command line is still read. */
export function silenceNetwork(): void {
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("disable-domain-reliability");
  app.commandLine.appendSwitch("dns-prefetch-disable");
  app.commandLine.appendSwitch("no-pings");
  // Without it, Chromium looks for a proxy by asking the network.
  app.commandLine.appendSwitch("no-proxy-server");
  // No name is ever looked up, whatever asks.
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

/** Permissions, requests, downloads and dictionaries of a session: all refused. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayRequest(request.url) }));
  session.on("will-download", (event) => event.preventDefault());
}

function mayRequest(url: string): boolean {
  if (/^(?:app:\/\/uptake\/|blob:app:\/\/uptake\/|data:)/.test(url)) return true;
  // DevTools exist only in an app that is not packaged.
  return !app.isPackaged && url.startsWith("devtools://");
}

/** Navigation, new windows, embedded pages and peer connections of every page: refused. */
export function lockPages(): void {
  app.on("web-contents-created", (_event, contents) => lockPage(contents));
}

function lockPage(contents: WebContents): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
