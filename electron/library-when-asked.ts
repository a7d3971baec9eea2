import { places } from "./places.ts";
import type { Library } from "./store/library.ts";

/** The person's library, loaded when first asked for, so that no window waits for the database. */
export function libraryWhenAsked(): () => Promise<Library> {
  return once(async () => (await import("./open-library.ts")).openLibrary(places.library()));
}

/** Makes a thing when it is first asked for; after a failure, again the next time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
