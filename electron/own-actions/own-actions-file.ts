import { existsSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import type { OwnActions } from "../../shared/ipc/contract.ts";
import {
  mostOwnActions,
  ownActionsFormat,
  ownActionsVersion,
  type OwnAction,
  type OwnActionsFile as Content,
} from "../../shared/workbook/own-action.ts";
import { refusalOfWriting, systemCodeOf } from "../files/file-failure.ts";
import { Refusal } from "../refusal.ts";
import { fileStamp, makeFolder, writeWhole } from "../store/files.ts";
import { readOwnActions } from "./read-own-actions.ts";

/**
 * The consultant's own actions in one JSON file of the user-data folder. It is read anew for each request, since it is
 * small, and written whole or not at all. A file that cannot be used is put aside with the time in its name, never
 * deleted; one of a newer Uptake is neither read nor overwritten.
 */
export class OwnActionsFile {
  readonly #path: string;
  readonly #now: () => Date;

  constructor(path: string, now: () => Date) {
    this.#path = path;
    this.#now = now;
  }

  /** @throws Refusal `newer`; the system's own error when the file cannot be read */
  list(): OwnActions {
    if (!existsSync(this.#path)) return { actions: [], notice: null };
    try {
      return { actions: readOwnActions(this.#path), notice: null };
    } catch (error) {
      const putAside =
        error instanceof Refusal && (error.failure.code === "damaged" || error.failure.code === "too-large");
      if (!putAside) throw error;
      return { actions: [], notice: this.#setAside() };
    }
  }

  /**
   * Adds actions after the others; one with an id that is there takes the place of the older one.
   *
   * @throws Refusal when there would be too many, or of the disk; the file is as it was then
   */
  save(saved: readonly OwnAction[]): OwnActions {
    const { actions, notice } = this.list();
    const byId = new Map(actions.map((action) => [action.id, action]));
    for (const action of saved) byId.set(action.id, action);
    if (byId.size > mostOwnActions)
      throw new Refusal(
        "too-large",
        `Your library holds up to ${mostOwnActions} actions. Nothing was changed. Remove some you no longer use first.`,
      );
    return { actions: this.#write([...byId.values()]), notice };
  }

  /** Removes actions; ids that are not there are left out. @throws Refusal of the disk; the file is as it was then */
  remove(ids: readonly string[]): OwnActions {
    const { actions, notice } = this.list();
    const gone = new Set(ids);
    return { actions: this.#write(actions.filter(({ id }) => !gone.has(id))), notice };
  }

  #write(actions: readonly OwnAction[]): readonly OwnAction[] {
    try {
      makeFolder(dirname(this.#path));
      writeWhole(this.#path, [contentOf(actions)]);
    } catch (error) {
      throw refusalOfWriting(systemCodeOf(error), this.#path) ?? error;
    }
    return actions;
  }

  /** @returns what to tell the person */
  #setAside(): string {
    const aside = `${this.#path}.damaged-${fileStamp(this.#now())}`;
    renameSync(this.#path, aside);
    return `Your own actions could not be read. The file was put aside as “${aside}”, and your library begins empty. An exported copy can be imported.`;
  }
}

/** The text of a file with these actions. */
export function contentOf(actions: readonly OwnAction[]): string {
  const content: Content = { format: ownActionsFormat, version: ownActionsVersion, actions: [...actions] };
  return `${JSON.stringify(content, null, 2)}\n`;
}
