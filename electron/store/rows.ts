import { z } from "zod";
import { rowSchemas, tableNames, type Row, type TableName } from "../../shared/workbook/model.ts";
import type { SqlValue } from "./database.ts";

/** How a property is kept: booleans as 0 and 1, lists and objects as JSON text, the rest as itself. */
export type ColumnKind = "text" | "integer" | "real" | "boolean" | "json";

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
}

/** A row as the driver gives it. */
export type RawRow = Record<string, unknown>;

/** How one table's rows become columns and come back; derived once from the row's schema. */
export interface Codec {
  readonly columns: readonly Column[];
  /** Column names, quoted and joined, in the schema's order. */
  readonly columnList: string;
  /** A property's value as it is bound. */
  readonly encode: (column: Column, value: unknown) => SqlValue;
  /** Turns a raw row into the model's row, in place: there are many when a file is opened. */
  readonly decode: (raw: RawRow) => Row;
}

export const codecs: Readonly<Record<TableName, Codec>> = Object.fromEntries(
  tableNames.map((table) => [table, codecOf(rowSchemas[table])]),
) as Record<TableName, Codec>;

function codecOf(schema: z.ZodObject): Codec {
  const columns = Object.entries(schema.shape).map(([name, property]) => columnOf(name, property));
  const converted = columns.filter((column) => column.kind === "boolean" || column.kind === "json");
  return {
    columns,
    columnList: columns.map((column) => `"${column.name}"`).join(", "),
    encode,
    decode: (raw) => {
      for (const { name, kind } of converted) {
        const value = raw[name];
        if (kind === "boolean") raw[name] = value === 1;
        else if (typeof value === "string") raw[name] = JSON.parse(value);
      }
      return raw as Row;
    },
  };
}

function encode({ kind }: Column, value: unknown): SqlValue {
  if (value === null) return null;
  if (kind === "boolean") return value === true ? 1 : 0;
  if (kind === "json") return JSON.stringify(value);
  return value as SqlValue;
}

function columnOf(name: string, property: z.core.$ZodType): Column {
  if (property instanceof z.ZodNullable) return { ...columnOf(name, property.unwrap()), nullable: true };
  return { name, kind: kindOf(name, property), nullable: false };
}

function kindOf(name: string, property: z.core.$ZodType): ColumnKind {
  if (property instanceof z.ZodBoolean) return "boolean";
  if (property instanceof z.ZodArray || property instanceof z.ZodObject) return "json";
  if (property instanceof z.ZodNumber) return property.format === "safeint" ? "integer" : "real";
  if (property instanceof z.ZodLiteral) {
    return [...property.values].every((value) => typeof value === "number") ? "integer" : "text";
  }
  if (
    property instanceof z.ZodString ||
    property instanceof z.ZodStringFormat ||
    property instanceof z.ZodEnum
  )
    return "text";
  throw new TypeError(`The store has no column for a property like "${name}".`);
}
