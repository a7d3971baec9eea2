import { contextBridge, ipcRenderer } from "electron/renderer";
import { kioskChannels, type KioskBridge } from "../shared/ipc/kiosk-channels.ts";

/** `window.uptakeKiosk`: one named method per channel of the kiosk and no way to reach any other. */
const methods = Object.entries(kioskChannels).map(
  ([name, channel]) => [name, (input?: unknown) => ipcRenderer.invoke(channel, input)] as const,
);

contextBridge.exposeInMainWorld("uptakeKiosk", Object.fromEntries(methods) as KioskBridge);
