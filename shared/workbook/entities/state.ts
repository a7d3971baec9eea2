import { z } from "zod";

/** How far something holds, as a consultant records it. */
export const holdings = ["yes", "partly", "no", "unknown"] as const;
export type Holding = (typeof holdings)[number];
export const holding = z.enum(holdings);
