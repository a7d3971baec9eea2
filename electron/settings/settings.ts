import { z } from "zod";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** A few values kept between runs in one JSON file. */
export interface Settings<T> {
  readonly get: () => T;
  /** Changes some of the values and keeps them. @throws the system's error when the file cannot be written. */
  readonly set: (part: Partial<T>) => T;
}

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
      const next = { ...get(), ...part };
      writeJsonFile(file, next);
      value = next;
      return next;
    },
  };
}
