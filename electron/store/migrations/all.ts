import type { WriteDatabase } from "../database.ts";
import { firstTables } from "./010-first-tables.ts";
import { barriersBeforeResistance } from "./020-barriers-before-resistance.ts";
import { strategyAndRoadmap } from "./030-strategy-and-roadmap.ts";
import { selfCheckAndPulses } from "./040-self-check-and-pulses.ts";

/** One step from the version before to this one. Runs inside a transaction, with references not enforced. */
export interface Migration {
  /** Numbered in tens, so that one can be put between two that are out. */
  readonly version: number;
  readonly up: (db: WriteDatabase) => void;
}

/**
 * Every step, oldest first. To change the tables: add a file here, raise `modelVersion` in
 * shared/workbook/model.ts to its number, and add the test that upgrades a database of the version before
 * (test/store/migrations/). A step that is out is never edited.
 */
export const migrations: readonly Migration[] = [
  firstTables,
  barriersBeforeResistance,
  strategyAndRoadmap,
  selfCheckAndPulses,
];
