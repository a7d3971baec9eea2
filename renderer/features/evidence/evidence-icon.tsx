import {
  IconChartBar,
  IconEye,
  IconFileText,
  IconLink,
  IconPhoto,
  IconQuote,
  type Icon,
} from "@tabler/icons-react";
import type { EvidenceKind } from "../../../shared/workbook/model.ts";
import { evidenceKindTitles } from "../../../shared/workbook/words.ts";

const shapes: Readonly<Record<EvidenceKind, Icon>> = {
  document: IconFileText,
  observation: IconEye,
  photo: IconPhoto,
  data: IconChartBar,
  statement: IconQuote,
  link: IconLink,
};

/** The shape of a kind of evidence, with its word for those who do not see it. */
export function EvidenceIcon({ kind, size = 18 }: { readonly kind: EvidenceKind; readonly size?: number }) {
  const Shape = shapes[kind];
  return <Shape size={size} role="img" aria-label={evidenceKindTitles[kind]} />;
}
