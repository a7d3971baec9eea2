import {
  IconBriefcase,
  IconCalendarStats,
  IconClipboardList,
  IconListSearch,
  IconUserQuestion,
  IconRoute,
  IconSettings2,
  IconTargetArrow,
  IconUserStar,
  IconTableExport,
  type Icon,
} from "@tabler/icons-react";
import type { Stage } from "../../../shared/domain/progress/stage.ts";

/** The picture by which each stage is known. */
export const stageIcons: Readonly<Record<Stage, Icon>> = {
  "set-up": IconSettings2,
  ownership: IconUserStar,
  success: IconTargetArrow,
  analysis: IconClipboardList,
  "self-check": IconUserQuestion,
  findings: IconListSearch,
  jobs: IconBriefcase,
  strategy: IconRoute,
  roadmap: IconCalendarStats,
  deliver: IconTableExport,
};
