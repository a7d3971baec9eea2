import type { z } from "zod";
import type { KioskChannel, KioskContract } from "./kiosk-contract.ts";
import type { Result } from "./result.ts";

/** The kiosk's channels by name, without their schemas: its bridge is built from this list, so it carries no validator. */
export const kioskChannels = {
  view: "kiosk.view",
  send: "kiosk.send",
  leave: "kiosk.leave",
  leaveBySystem: "kiosk.leaveBySystem",
} as const satisfies { readonly [C in KioskChannel as C extends `kiosk.${infer M}` ? M : never]: C };

type Method<C extends KioskChannel> =
  undefined extends z.input<KioskContract[C]["input"]>
    ? () => Promise<Result<ReturnType<KioskContract[C]["output"]>>>
    : (input: z.input<KioskContract[C]["input"]>) => Promise<Result<ReturnType<KioskContract[C]["output"]>>>;

/** What the kiosk's page finds at `window.uptakeKiosk`. */
export type KioskBridge = {
  readonly [M in keyof typeof kioskChannels]: Method<(typeof kioskChannels)[M]>;
};
