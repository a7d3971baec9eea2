import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from "electron/renderer";
import { channels, pushChannel, type Bridge } from "../shared/ipc/channels.ts";
import type { Push } from "../shared/ipc/contract.ts";

/**
 * `window.uptake`: one named method per channel and no way to reach any other. Nothing is checked here, since the page
 * could be made to get around it; the main process checks.
 */
const bridge = {
  ...mapValues(channels, (area) =>
    mapValues(area, (channel: string) => (input?: unknown) => ipcRenderer.invoke(channel, input)),
  ),
  onPush(listener: (push: Push) => void): () => void {
    const onMessage = (_event: IpcRendererEvent, push: Push): void => listener(push);
    ipcRenderer.on(pushChannel, onMessage);
    return () => ipcRenderer.off(pushChannel, onMessage);
  },
  pathsOfDropped: (files: readonly object[]): readonly string[] =>
    files.map((file) => webUtils.getPathForFile(file as File)),
} as Bridge;

function mapValues<T extends object, R>(
  record: T,
  to: (value: T[keyof T]) => R,
): { readonly [K in keyof T]: R } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)])) as {
    [K in keyof T]: R;
  };
}

contextBridge.exposeInMainWorld("uptake", bridge);
