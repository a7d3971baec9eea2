import type { ContentSource } from "./app-scheme.ts";
import { Refusal } from "./refusal.ts";
import type { EngagementStore } from "./store/apply-command.ts";
import type { Library } from "./store/library.ts";

/** The one engagement that is open in the window. */
export class OpenEngagement {
  #open: { readonly store: EngagementStore; readonly library: Library } | null = null;
  readonly #onClose = new Set<() => void>();

  /** Opens an engagement, after closing another. @throws StoreError when it is gone, damaged, newer or locked. */
  open(library: Library, engagementId: string): EngagementStore {
    if (this.#open?.store.engagementId !== engagementId) this.close();
    const store = library.open(engagementId);
    this.#open = { store, library };
    return store;
  }

  /** The store, when this engagement is the open one. @throws Refusal `not-open`. */
  get(engagementId: string): EngagementStore {
    const store = this.#open?.store;
    if (store?.engagementId === engagementId) return store;
    throw new Refusal("not-open", "This engagement is not open any more. Open it again from the library.");
  }

  /** The open store, whichever it is, or null. */
  current(): EngagementStore | null {
    return this.#open?.store ?? null;
  }

  /** Closes what is open, making its backup; nothing when nothing is. @throws StoreError when the backup failed. */
  close(): void {
    const open = this.#open;
    this.#open = null;
    try {
      open?.library.close(open.store.engagementId);
    } finally {
      for (const listener of this.#onClose) listener();
    }
  }

  /** Closes it when it is the open one: before its file is moved or replaced. */
  closeIf(engagementId: string): void {
    if (this.#open?.store.engagementId === engagementId) this.close();
  }

  /** Calls the listener after each `close`; the function returned ends that. */
  onClose(listener: () => void): () => void {
    this.#onClose.add(listener);
    return () => this.#onClose.delete(listener);
  }
}

/** Pictures and files of whichever engagement is open, as the page may show them. */
export function contentsOf(engagement: OpenEngagement): ContentSource {
  const orNull = <T>(read: (store: EngagementStore) => T | null): T | null => {
    const store = engagement.current();
    try {
      return store && read(store);
    } catch (error) {
      if (error instanceof Error && error.name === "StoreError") return null;
      throw error;
    }
  };
  return {
    attachment: (id) => orNull((store) => store.readAttachment(id)),
    thumbnail: (id) =>
      orNull((store) => {
        const bytes = store.readThumbnail(id);
        return bytes && { bytes, mediaType: mediaTypeOfThumbnail(bytes) };
      }),
  };
}

/** A thumbnail is a PNG or a JPEG: nothing else is let into the store. */
function mediaTypeOfThumbnail(bytes: Uint8Array): string {
  return bytes[0] === 0x89 ? "image/png" : "image/jpeg";
}
