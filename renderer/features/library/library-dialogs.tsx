import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { ShortcutsOverlay } from "../palette/shortcuts-overlay.tsx";
import { BackupsDialog } from "./backups-dialog.tsx";
import { DeleteDialog } from "./delete-dialog.tsx";
import { NewEngagementDialog } from "./new-engagement-dialog.tsx";

/** The dialog that is asked for on the library screen. */
export type LibraryDialog =
  | { readonly kind: "new" }
  | { readonly kind: "backups" | "delete"; readonly entry: LibraryEntry };

/** What can lie over the library; loaded after it, since nothing of it is seen before a button is pressed. */
export default function LibraryDialogs(props: {
  readonly asked: LibraryDialog | null;
  readonly onClose: () => void;
}) {
  const { asked, onClose } = props;
  return (
    <>
      <NewEngagementDialog opened={asked?.kind === "new"} onClose={onClose} />
      <BackupsDialog entry={asked?.kind === "backups" ? asked.entry : null} onClose={onClose} />
      <DeleteDialog entry={asked?.kind === "delete" ? asked.entry : null} onClose={onClose} />
      <ShortcutsOverlay />
    </>
  );
}
