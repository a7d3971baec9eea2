import { expect, test } from "@playwright/test";
import { launchApp } from "./launch.ts";

test("the app opens a window on its own page", async () => {
  const { page, close } = await launchApp();
  await expect(page).toHaveTitle("Uptake");
  expect(page.url()).toMatch(/^app:\/\//);
  await close();
});
