import { expect, test } from "vitest";
import { presenceAfter } from "../../../renderer/kiosk/idle.ts";

test("somebody is left in peace for three minutes, then asked for one, then taken as gone", () => {
  const minute = 60_000;
  expect(presenceAfter(0)).toEqual({ kind: "there" });
  expect(presenceAfter(3 * minute - 1)).toEqual({ kind: "there" });
  expect(presenceAfter(3 * minute)).toEqual({ kind: "asked", secondsLeft: 60 });
  expect(presenceAfter(4 * minute - 1)).toEqual({ kind: "asked", secondsLeft: 1 });
  expect(presenceAfter(4 * minute)).toEqual({ kind: "gone" });
  // A laptop that slept.
  expect(presenceAfter(600 * minute)).toEqual({ kind: "gone" });
});
