import { EngagementStore } from "./apply-command.ts";
import type { Backups } from "./backup.ts";
import type { LibraryFiles } from "./library-files.ts";
import { openForWriting } from "./open.ts";
import { StoreError, guarded, toStoreError } from "./store-error.ts";

/** Where a library's engagements and their backups are. */
export interface Shelf {
  readonly files: LibraryFiles;
  readonly backups: Backups;
  readonly now: () => Date;
}

const upgraded =
  "This engagement was brought up to date for this version of Uptake. A backup from before is kept.";

const aDay = 24 * 3600 * 1000;

/**
 * Opens an engagement of the library for edits, with a backup first when it must be brought up to date or when the
 * newest is old.
 *
 * @param news what else the person should be told when they see it, or null
 * @throws StoreError `not-found`, `newer`, `locked`, `read-only`, `disk-full`; `damaged` after the file was set aside,
 * with the newest good backup named
 */
export function openFromShelf(shelf: Shelf, engagementId: string, news: string | null): EngagementStore {
  if (!shelf.files.exists(engagementId)) throw missing(shelf, engagementId);
  try {
    return openStore(shelf, engagementId, news);
  } catch (error) {
    const failure = toStoreError(error, "open");
    if (failure.code !== "damaged") throw failure;
    guarded("file", () => shelf.files.setAside(engagementId, "damaged"));
    const message = `This engagement's file is damaged. It was set aside, not deleted. ${wayBack(shelf, engagementId)}`;
    throw new StoreError("damaged", message, {
      cause: failure,
      ...(failure.detail !== undefined && { detail: failure.detail }),
    });
  }
}

/** What to tell of an engagement that has no file. */
export function missing(shelf: Shelf, engagementId: string): StoreError {
  if (!shelf.files.ids().includes(engagementId)) {
    return new StoreError("not-found", "This engagement is no longer in the library.");
  }
  const message = `This engagement's file is set aside, because it was damaged or was to be replaced. ${wayBack(shelf, engagementId)}`;
  return new StoreError("damaged", message);
}

function openStore(shelf: Shelf, engagementId: string, news: string | null): EngagementStore {
  const { db, upgradedFrom } = openForWriting(shelf.files.pathOf(engagementId), {
    beforeUpgrade: (old) => shelf.backups.make(old, engagementId, "upgrade"),
  });
  try {
    const notices = [upgradedFrom === null ? null : upgraded, news].filter((notice) => notice !== null);
    const store = new EngagementStore(db, engagementId, notices.join(" ") || null);
    lookAfter(shelf, store);
    return store;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What is good to do at open but no reason not to open: on a full disk the words can still be read. */
function lookAfter({ backups, now }: Shelf, store: EngagementStore): void {
  try {
    store.sweepContents();
    const newest = backups.newest(store.engagementId) ?? "";
    const old = newest === "" || now().getTime() - Date.parse(newest) > aDay;
    const last = store.lastChange;
    if (old && last !== null && last > newest) backups.make(store.database, store.engagementId, "daily");
  } catch (error) {
    if (toStoreError(error, "open").code === "damaged") throw error;
  }
}

function wayBack({ backups }: Shelf, engagementId: string): string {
  const backup = backups.newestSound(engagementId);
  if (!backup) return "There is no backup of it.";
  const when = new Date(backup.madeAt).toLocaleString("en", { dateStyle: "long", timeStyle: "short" });
  return `Restore the backup of ${when} from the library to go on.`;
}
