import type { Page } from "@playwright/test";
import type { Bridge } from "../../shared/ipc/channels.ts";
import type { Situation } from "../../shared/methodology/types.ts";

declare global {
  interface Window {
    readonly uptake: Bridge;
  }
}

/** Makes an engagement and opens it, as the page's own code does through the bridge. @returns its id */
export function openEngagement(page: Page, client = "Halden Pumps", system = "CRM"): Promise<string> {
  const about = { client, system, situation: "turnaround" as Situation };
  return page.evaluate(async (given) => {
    const created = await window.uptake.library.create(given);
    if (!created.ok) throw new Error(created.error.message);
    const opened = await window.uptake.workbook.open(created.value);
    if (!opened.ok) throw new Error(opened.error.message);
    return created.value.engagementId;
  }, about);
}
