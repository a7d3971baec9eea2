import { useState } from "react";
import type { Attachment, Evidence } from "../../../shared/workbook/model.ts";
import { EvidenceIcon } from "./evidence-icon.tsx";
import classes from "./evidence.module.css";
import { isShownPicture, thumbnailUrl } from "./pictures.ts";

/** The small picture of a piece of evidence, or the shape of its kind when there is none. */
export function EvidencePicture(props: {
  readonly evidence: Evidence;
  readonly attachment: Attachment | undefined;
  readonly iconSize?: number;
}) {
  const { evidence, attachment } = props;
  const [missing, setMissing] = useState(false);
  if (!attachment || missing || !isShownPicture(attachment.mediaType))
    return <EvidenceIcon kind={evidence.kind} size={props.iconSize ?? 18} />;
  return (
    <img
      className={classes["picture"]}
      src={thumbnailUrl(attachment)}
      alt=""
      loading="lazy"
      draggable={false}
      onError={() => setMissing(true)}
    />
  );
}
