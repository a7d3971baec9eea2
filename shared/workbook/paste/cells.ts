import { roleTitles } from "../words.ts";
import { roles, type Role } from "../model.ts";
import { cleanLine, longestTitle } from "../plain-text.ts";

/** What single cells of a pasted list mean. */

/** A name as it is compared: without case, width and repeated spaces. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** A cell as one line, as it is kept. */
export function oneLine(cell: string): string {
  return cleanLine(cell);
}

/** What is wrong with a one-line text, or null. */
export function lengthFault(text: string, what: string): string | null {
  return text.length > longestTitle ? `The ${what} is longer than ${longestTitle} characters.` : null;
}

/** The words of a name in lower case, without accents and punctuation. */
export function plainWords(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A whole number ≥ 0, with or without a sign between its thousands; null when the cell is none. */
export function readCount(cell: string): number | null {
  const digits = /^\d{1,3}(?:[.,'’\s]\d{3})+$/u.test(cell) ? cell.replace(/\D/g, "") : cell;
  // A spreadsheet may show a whole number with decimals.
  const whole = digits.replace(/[.,]0+$/, "");
  return /^\d{1,12}$/.test(whole) ? Number(whole) : null;
}

const otherRoleWords: Readonly<Record<string, Role>> = {
  exec: "executive",
  executives: "executive",
  "c level": "executive",
  director: "executive",
  leadership: "executive",
  managers: "manager",
  supervisor: "manager",
  "team lead": "manager",
  "team leader": "manager",
  users: "user",
  "end user": "user",
  "key user": "user",
  "human resources": "hr",
  "information technology": "it",
  admin: "it",
  administrator: "it",
  advisor: "consultant",
};

const roleWords: ReadonlyMap<string, Role> = new Map([
  ...roles.map((role) => [plainWords(roleTitles[role]), role] as const),
  ...Object.entries(otherRoleWords),
]);

/** The role that a cell names, or null. */
export function readRole(cell: string): Role | null {
  return roleWords.get(plainWords(cell)) ?? null;
}

/** Whether a cell has the form of an e-mail address; nothing more is asked of it. */
export function looksLikeEmail(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell);
}
