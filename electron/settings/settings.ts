import { z } from "zod";
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
 * Settings in `file`, read when first asked for. Each value that does not fit the schema (another version's, edited by
 * hand) gives way to its default, so that one bad value does not cost the others.
 */
export function openSettings<S extends z.ZodRawShape>(
  file: string,
  schema: z.ZodObject<S>,
  defaults: z.output<z.ZodObject<S>>,
): Settings<z.output<z.ZodObject<S>>> {
  type Value = z.output<z.ZodObject<S>>;
  let value: Value | null = null;

  const read = (): Value => {
    const found = readJsonFile(file);
    const fitting = Object.entries(schema.shape).flatMap(([key, type]) => {
      const parsed = z.safeParse(type, found[key]);
      return parsed.success && key in found ? [[key, parsed.data]] : [];
    });
    return { ...defaults, ...Object.fromEntries(fitting) };
  };

  const get = (): Value => (value ??= read());
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
