import { defineConfig } from "vitest/config";

/** `npm run check` counts the architecture test as its own part, so that the unit run leaves it out. */
const architecture = "test/architecture.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "test/bench/**", architecture],
        },
      },
      { extends: true, test: { name: "architecture", include: [architecture] } },
    ],
    environment: "node",
    // A test says what holds, not how fast: on a busy machine a property with many cases takes its time.
    testTimeout: 120_000,
    restoreMocks: true,
  },
});
