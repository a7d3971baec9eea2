import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { api } from "../../api.ts";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import { notifyDone, notifyFailure } from "../../ui/notify.ts";
import { notifyUndo } from "../../ui/notify-undo.tsx";
import { loadLibrary, useLibrary } from "./library-state.ts";
import { goToEngagement, release } from "./open-engagement.ts";

/** What can be done to whole engagements. Each says what it did, or what could not be done. */

/** Imports the file chosen in the system's dialog and shows the engagement in it. */
export async function importFile(): Promise<void> {
  const result = await api.library.import();
  if (!result.ok) notifyFailure(result.error);
  else if (result.value) await goToImported(result.value.engagementId);
}

/** Imports a file that was dropped on the window and shows the engagement in it. */
export async function importDropped(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await api.library.importDropped({ fileName: file.name, bytes });
  if (result.ok) await goToImported(result.value.engagementId);
  else notifyFailure(result.error);
}

/** Shows what was imported, and says so when the client had an engagement before: there are two of it now. */
async function goToImported(engagementId: string): Promise<void> {
  await loadLibrary();
  const entries = useLibrary.getState().entries ?? [];
  const imported = entries.find(({ id }) => id === engagementId);
  const twins = entries.filter(({ id, client }) => id !== engagementId && client === imported?.client);
  if (imported && twins.length > 0)
    notifyDone(
      `“${imported.client}” was in the library already. What was imported is an engagement of its own beside it; neither was changed.`,
    );
  goToEngagement(engagementId);
}

/** Shows the sample engagement; it is added when it is not in the library. */
export async function openSample(): Promise<void> {
  const result = await api.library.openSample();
  if (result.ok) goToEngagement(result.value.engagementId);
  else notifyFailure(result.error);
}

/** Puts an engagement into the archive, or takes it out again. */
export async function archive({ id, client }: LibraryEntry, archived: boolean): Promise<void> {
  await release(id);
  const result = await api.library.archive({ engagementId: id, archived });
  await loadLibrary();
  if (!result.ok) {
    notifyFailure(result.error);
    return;
  }
  notifyUndo(archived ? `“${client}” is in the archive.` : `“${client}” is out of the archive.`, () => {
    void (async () => {
      await api.library.archive({ engagementId: id, archived: !archived });
      await loadLibrary();
    })();
  });
}

/** Deletes an engagement whose client's name was typed; resolves to false when it was not deleted. */
export async function deleteEngagement({ id, client }: LibraryEntry, typedClient: string): Promise<boolean> {
  await release(id);
  const result = await api.library.delete({ engagementId: id, typedClient });
  if (!result.ok) {
    notifyFailure(result.error);
    return false;
  }
  if (usePreferences.getState().lastEngagementId === id) setPreferences({ lastEngagementId: null });
  await loadLibrary();
  const { undoToken } = result.value;
  notifyUndo(`“${client}” is deleted.`, () => void bringBack(undoToken, client));
  return true;
}

async function bringBack(undoToken: string, client: string): Promise<void> {
  const result = await api.library.undelete({ undoToken });
  await loadLibrary();
  if (result.ok) notifyDone(`“${client}” is back.`);
  else notifyFailure(result.error);
}

/** Puts a backup in the place of the present file; resolves to false when it could not. */
export async function restore({ id, client }: LibraryEntry, backup: string): Promise<boolean> {
  await release(id);
  const result = await api.library.restore({ engagementId: id, backup });
  await loadLibrary();
  if (!result.ok) {
    notifyFailure(result.error);
    return false;
  }
  notifyDone(`“${client}” is restored. What was there before is kept beside it.`);
  return true;
}
