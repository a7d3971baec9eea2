import { expect, test, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openEngagement } from "./bridge.ts";
import { launchApp, root, type Launched } from "./launch.ts";

let launched: Launched;
let page: Page;
/** A server on this machine, and the requests that reached it: there must never be one. */
let server: Server;
let outside: string;
const reached: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    reached.push(request.url ?? "");
    response.setHeader("Access-Control-Allow-Origin", "*").end("reached");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  launched = await launchApp();
  page = launched.page;
  await expect(page).toHaveTitle("Uptake");
});

test.afterAll(async () => {
  await launched.close();
  server.close();
});

test("the page has no Node and no Electron, only named methods that cannot be replaced", async () => {
  const found = await page.evaluate(() => ({
    globals: ["require", "process", "module", "Buffer", "global", "electron", "ipcRenderer"].filter(
      (name) => name in window,
    ),
    areas: Object.keys(window.uptake),
    kinds: Object.values(window.uptake).flatMap((area) =>
      typeof area === "function" ? ["function"] : Object.values(area).map((method) => typeof method),
    ),
    frozen: Object.values({ ...window.uptake, uptake: window.uptake }).every((part) => Object.isFrozen(part)),
    generic: ["invoke", "send", "on"].filter((name) => name in window.uptake),
  }));
  expect(found.globals).toEqual([]);
  const areas = "library workbook ownActions export survey responses job kiosk app onPush pathsOfDropped";
  expect(found.areas).toEqual(areas.split(" "));
  expect(new Set(found.kinds)).toEqual(new Set(["function"]));
  expect(found.frozen).toBe(true);
  expect(found.generic).toEqual([]);
});

test("the preload script is small and carries no validator", async () => {
  const code = await readFile(join(root, "out/preload/preload.cjs"), "utf8");
  expect(code.length).toBeLessThan(4000);
  expect(code).not.toMatch(/zod|safeParse/i);
  expect(code.match(/require\(([^)]*)\)/g)).toHaveLength(1);
});

test("the window's page is sandboxed, isolated and without embedded pages", async () => {
  const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as
      | (Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences })
      | undefined;
    return contents?.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
  // Chromium would fetch its dictionaries.
  const spelling = await launched.app.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(spelling).toBe(false);
});

test("every page comes with a policy that allows nothing from elsewhere", async () => {
  const headers = await page.evaluate(async () =>
    Object.fromEntries((await fetch("app://uptake/index.html")).headers),
  );
  const policy = (headers["content-security-policy"] ?? "").split("; ");
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ]),
  );
  expect(policy.join("; ")).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
});

test("scripts that are not ours do not run", async () => {
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.head.append(script);
    return "injected" in window;
  });
  expect(ran).toBe(false);
});

test("the page cannot be led anywhere else", async () => {
  const { app, page: led, close } = await launchApp();
  await expect(led).toHaveTitle("Uptake");
  for (const target of [
    outside,
    "https://example.com/",
    "file:///etc/passwd",
    "app://elsewhere/index.html",
  ]) {
    await led.evaluate((href) => {
      const link = document.createElement("a");
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
    await expect.poll(() => shown(app), target).toEqual(["app://uptake/index.html", false, "Uptake"]);
  }
  await close();
});

/** What the window shows, as the main process sees it: address, whether it is loading, title. */
function shown(app: Launched["app"]): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const title: unknown = await contents?.executeJavaScript("document.title");
    return [contents?.getURL(), contents?.isLoading(), title];
  });
}

test("no second window and no embedded page can be opened", async () => {
  const opened = await page.evaluate((href) => {
    const frame = document.createElement("iframe");
    frame.src = href;
    document.body.append(frame);
    return window.open(href) !== null || window.open("app://uptake/index.html", "_blank") !== null;
  }, outside);
  expect(opened).toBe(false);
  expect(launched.app.windows()).toHaveLength(1);
  await page.evaluate(() => document.querySelector("iframe")?.remove());
});

test("nothing in the page reaches a network", async () => {
  const results = await page.evaluate(async (href) => {
    const outcome = (work: Promise<unknown>) =>
      work.then(
        () => "reached",
        () => "blocked",
      );
    const image = new Image();
    const loaded = new Promise((resolve, reject) =>
      Object.assign(image, { onload: resolve, onerror: reject }),
    );
    image.src = `${href}/image.png`;
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket(href.replace("http", "ws"));
      Object.assign(opened, { onopen: resolve, onerror: reject });
    });
    return Promise.all([
      outcome(fetch(`${href}/fetch`)),
      outcome(fetch(`${href}/no-cors`, { mode: "no-cors" })),
      outcome(loaded),
      outcome(socket),
    ]);
  }, outside);
  expect(results).toEqual(["blocked", "blocked", "blocked", "blocked"]);
  expect(reached).toEqual([]);
});

test("not even a page without our policy reaches a network", async () => {
  await launched.app.evaluate(async ({ BrowserWindow }, href) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    await window.loadURL(`data:text/html,<img src="${href}/image"><script src="${href}/script"></script>`);
    await window.loadURL(href).catch(() => undefined);
    window.destroy();
  }, outside);
  const asked = await launched.app.evaluate(
    ({ net }, href) =>
      net.fetch(href).then(
        () => "reached",
        () => "blocked",
      ),
    outside,
  );
  expect(asked).toBe("blocked");
  expect(reached).toEqual([]);
});

test("every permission is refused", async () => {
  const answers = await page.evaluate(async () => {
    const denied = (work: () => Promise<unknown>) => work().then(String, () => "denied");
    return {
      notifications: await Notification.requestPermission(),
      camera: await denied(() => navigator.mediaDevices.getUserMedia({ video: true })),
      clipboard: await denied(() => navigator.clipboard.readText()),
      screen: await denied(() => navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve("granted"),
          () => resolve("denied"),
        ),
      ),
    };
  });
  expect(new Set(Object.values(answers))).toEqual(new Set(["denied"]));
});

test("no path leaves the page's folder", async () => {
  const paths = [
    "/../main/main.js",
    "/%2e%2e/main/main.js",
    "/..%2fmain%2fmain.js",
    "/..%5cmain%5cmain.js",
    "/assets/../../main/main.js",
    "//etc/passwd",
    "/%2fetc%2fpasswd",
    "/index.html%00.png",
    "/built-from",
    "/",
    "/assets",
    "/attachment/..%2f..%2fetc",
    "/attachment/nothing",
    "/thumbnail/nothing",
  ];
  for (const path of paths) {
    const status = await page.evaluate(async (url) => (await fetch(url)).status, `app://uptake${path}`);
    expect(status, path).toBe(404);
  }
});

test("another window with the same bridge is answered nothing", async () => {
  const refused = await launched.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL("app://uptake/index.html");
    const answer: unknown = await window.webContents.executeJavaScript("window.uptake.app.about()");
    window.destroy();
    return answer;
  });
  expect(refused).toMatchObject({ ok: false, error: { code: "invalid" } });
});

test("a request that does not fit the contract is refused in words, without a stack", async () => {
  const refusals = await page.evaluate(async () => {
    const search = window.uptake.library.search as (input: unknown) => Promise<unknown>;
    const list = window.uptake.library.list as (input?: unknown) => Promise<unknown>;
    return Promise.all([search({ query: 5 }), search(undefined), search({ query: "x", more: 1 }), list({})]);
  });
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(JSON.stringify(refusal)).not.toMatch(/\bat \S+:\d+/);
  }
});

test("only web and mail addresses leave the app, and only when the person agrees", async () => {
  await launched.app.evaluate(({ dialog, shell }) => {
    const seen: { asked: unknown[]; opened: string[]; response: number } = {
      asked: [],
      opened: [],
      response: 1,
    };
    Object.assign(globalThis, { seen });
    dialog.showMessageBox = ((_window: unknown, options: { detail?: string }) => {
      seen.asked.push(options.detail);
      return Promise.resolve({ response: seen.response, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    shell.openExternal = (url) => Promise.resolve(void seen.opened.push(url));
  });
  const open = (url: string) =>
    page.evaluate(async (link) => {
      const result = await window.uptake.app.openLink({ url: link });
      return result.ok && result.value.opened;
    }, url);
  for (const url of [
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "app://uptake/",
    "smb://x",
    "x",
  ])
    expect(await open(url), url).toBe(false);
  expect(await open("https://example.com/a?b")).toBe(false);
  await launched.app.evaluate(() =>
    Object.assign((globalThis as unknown as { seen: object }).seen, { response: 0 }),
  );
  expect(await open("mailto:ann@example.com")).toBe(true);
  expect(await launched.app.evaluate(() => (globalThis as unknown as { seen: unknown }).seen)).toMatchObject({
    asked: ["https://example.com/a?b", "mailto:ann@example.com"],
    opened: ["mailto:ann@example.com"],
  });
});

test("a client's file is shown only when it is a picture, and only while its engagement is open", async () => {
  const engagementId = await openEngagement(page);
  const answers = await page.evaluate(async (id) => {
    const png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const picture = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const script = new TextEncoder().encode("<!doctype html><script>top.harmed = true</script>");
    const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const files = [
      ["picture", "board.png", picture],
      ["page", "page.html", script],
      ["drawing", "drawing.svg", drawing],
    ] as const;
    for (const [name, fileName, bytes] of files) {
      const stored = await window.uptake.workbook.storeContent({
        engagementId: id,
        fileName,
        bytes,
        thumbnail: name === "picture" ? picture : null,
      });
      if (!stored.ok) throw new Error(stored.error.message);
      const done = await window.uptake.workbook.run({
        engagementId: id,
        commandId: name,
        command: {
          type: "evidence/add",
          evidence: { id: name, title: name, kind: "document", note: "", source: "", url: "", date: null },
          attachment: { id: name, fileName, ...stored.value },
          place: null,
        },
      });
      if (!done.ok) throw new Error(done.error.message);
    }
    const header = async (path: string) => {
      const response = await fetch(`app://uptake/${path}`);
      const { headers } = response;
      return [
        response.status,
        headers.get("content-type"),
        headers.get("content-disposition"),
        headers.get("content-security-policy"),
      ];
    };
    const whileOpen = await Promise.all(
      [
        "attachment/picture",
        "thumbnail/picture",
        "attachment/page",
        "attachment/drawing",
        "thumbnail/page",
      ].map(header),
    );
    await window.uptake.workbook.close();
    return { whileOpen, closed: await header("attachment/picture") };
  }, engagementId);
  expect(answers.whileOpen).toEqual([
    [200, "image/png", "inline", "sandbox"],
    [200, "image/png", "inline", "sandbox"],
    [200, "application/octet-stream", "attachment", "sandbox"],
    [200, "application/octet-stream", "attachment", "sandbox"],
    [404, null, null, null],
  ]);
  expect(answers.closed[0]).toBe(404);
});

test("after all this, nothing has reached the server", () => {
  expect(reached).toEqual([]);
});
