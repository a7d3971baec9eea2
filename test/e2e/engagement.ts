import { expect, type Page } from "@playwright/test";
import type { Stage } from "../../shared/domain/progress/stage.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Row, TableName } from "../../shared/workbook/model.ts";
import { stageTitles } from "../../shared/workbook/words.ts";

/** Gives commands to the open engagement as the page's own code would, before a person goes on with it. */
export async function give(page: Page, engagementId: string, commands: readonly Command[]): Promise<void> {
  const refused = await page.evaluate(
    async ([id, given]) => {
      const messages: string[] = [];
      for (const command of given) {
        const commandId = crypto.randomUUID();
        const result = await window.uptake.workbook.run({ engagementId: id, commandId, command });
        if (!result.ok) messages.push(result.error.message);
      }
      return messages;
    },
    [engagementId, commands] as const,
  );
  expect(refused).toEqual([]);
}

/** The rows of a table as they are on the disk. */
export async function onDisk<T extends TableName>(
  page: Page,
  engagementId: string,
  table: T,
): Promise<readonly Row<T>[]> {
  const rows: readonly Row[] = await page.evaluate(
    async ([id, name]) => {
      const opened = await window.uptake.workbook.open({ engagementId: id });
      if (!opened.ok) throw new Error(opened.error.message);
      return [...opened.value.workbook[name].values()];
    },
    [engagementId, table] as const,
  );
  return rows.map((row) => row as Row<T>);
}

/** Opens an engagement of the library the way a person does; the only one unless a client is named. */
export async function enter(page: Page, client = ""): Promise<void> {
  await page.evaluate(() => window.uptake.workbook.close());
  await page.reload();
  await page
    .getByRole("list", { name: "Engagements" })
    .getByRole("button", { name: new RegExp(client) })
    .first()
    .click();
  await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
}

/** Opens the sample, whatever else the library holds. */
export async function enterSample(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.uptake.workbook.close();
    const made = await window.uptake.library.openSample();
    if (!made.ok) throw new Error(made.error.message);
    await window.uptake.workbook.close();
  });
  await enter(page, "Veldermoor");
}

/** Goes to a stage by its place in the rail. */
export async function goTo(page: Page, stage: Stage): Promise<void> {
  await page
    .getByRole("navigation", { name: "Stages" })
    .getByRole("button", { name: new RegExp(`^${stageTitles[stage]}`) })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: stageTitles[stage] })).toBeVisible();
  // The pointer would otherwise leave a tip over what is looked at.
  await page.mouse.move(700, 740);
}
