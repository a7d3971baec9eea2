import { defineConfig } from "@playwright/test";

/** The tests drive the built app itself, so that there is no browser and no server to set up. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.test.ts",
  outputDir: "test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"]],
  // A trace costs about a seventh of the time, and where nobody is there to look at it, it goes with the clone.
  use: { trace: process.env["CI"] === undefined ? "retain-on-failure" : "off" },
});
