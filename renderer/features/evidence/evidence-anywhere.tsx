import { useAttachState } from "./attach-target.ts";
import { EvidenceDetails } from "./evidence-details.tsx";
import classes from "./evidence.module.css";
import { useAttach } from "./use-attach.ts";
import { AttachmentViewer } from "./viewer.tsx";

/** What makes evidence work on every screen of an engagement: paste and drop, the large view, the details. */
export function EvidenceAnywhere() {
  const { dropping } = useAttach();
  return (
    <>
      {dropping ? <DropNotice /> : null}
      <AttachmentViewer />
      <EvidenceDetails />
    </>
  );
}

function DropNotice() {
  const target = useAttachState((state) => state.target);
  return (
    <div className={classes["drop"]} role="status">
      <p>{target ? `Drop to attach to “${target.name}”` : "Drop to add as evidence"}</p>
    </div>
  );
}
