import type { KioskBridge } from "../../shared/ipc/kiosk-channels.ts";

declare global {
  interface Window {
    /** Put there by the kiosk's preload script; only `kiosk/api.ts` touches it. */
    readonly uptakeKiosk: KioskBridge;
  }
}
