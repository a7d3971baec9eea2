import type { Bridge } from "../shared/ipc/channels.ts";

declare global {
  interface Window {
    /** Put there by the preload script; only `api.ts` touches it. */
    readonly uptake: Bridge;
  }
}
