import { refusalOfWriting, systemCodeOf } from "../files/file-failure.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** A few values kept between runs in one JSON file. */
export interface Settings<T> {
  readonly get: () => T;
  /** Changes some of the values; they hold for this run even when keeping them fails. @throws Refusal of the disk. */
  readonly set: (part: Part<T>) => T;
}

type Part<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * Tells for each value whether what a file holds can be used. Written by hand and not as a schema, because the window
 * waits for it and a validator costs as much as all else that happens before the window.
 */
export type Guards<T> = { readonly [K in keyof T]: (value: unknown) => value is T[K] };

/**
 * Settings in `file`, read when first asked for. Each value that cannot be used (another version's, edited by hand)
 * gives way to its default, so that one bad value does not cost the others.
 */
export function openSettings<T extends object>(file: string, guards: Guards<T>, defaults: T): Settings<T> {
  let value: T | null = null;
  const get = (): T => (value ??= { ...defaults, ...usable(readJsonFile(file), guards) });
  return {
    get,
    set: (part) => {
      const given = Object.entries(part).filter(([, changed]) => changed !== undefined);
      value = { ...get(), ...Object.fromEntries(given) };
      try {
        writeJsonFile(file, value);
      } catch (error) {
        throw refusalOfWriting(systemCodeOf(error), file) ?? error;
      }
      return value;
    },
  };
}

function usable<T extends object>(found: Readonly<Record<string, unknown>>, guards: Guards<T>): Partial<T> {
  const entries = Object.entries<(value: unknown) => boolean>(guards)
    .filter(([key, fits]) => fits(found[key]))
    .map(([key]) => [key, found[key]]);
  return Object.fromEntries(entries) as Partial<T>;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** A guard for one of a few words. */
export function oneOf<const Word extends string>(
  ...words: readonly Word[]
): (value: unknown) => value is Word {
  return (value): value is Word => words.some((word) => word === value);
}
