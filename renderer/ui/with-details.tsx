import { ActionIcon, Tooltip } from "@mantine/core";
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from "@tabler/icons-react";
import type { ReactNode, RefObject } from "react";
import { setPreferences, usePreferences } from "../state/preferences.ts";
import { area } from "./areas.ts";
import classes from "./with-details.module.css";

/** A list with the details of its selected row in a panel on the right, or below where there is no room beside it. */
export function WithDetails({
  children,
  label,
  details,
  panelRef,
}: {
  readonly children: ReactNode;
  /** Names the panel: "Details of the finding". */
  readonly label: string;
  readonly details: ReactNode;
  readonly panelRef?: RefObject<HTMLElement | null>;
}) {
  const collapsed = usePreferences((preferences) => preferences.panelCollapsed);
  return (
    <div className={classes["frame"]}>
      <div className={classes["columns"]} data-collapsed={collapsed || undefined}>
        <div className={classes["list"]}>{children}</div>
        {collapsed ? null : (
          <aside className={classes["panel"]} aria-label={label} ref={panelRef} {...area}>
            {details}
          </aside>
        )}
      </div>
    </div>
  );
}

/** Shows or hides the panel; among the actions of the page. */
export function DetailsToggle() {
  const collapsed = usePreferences((preferences) => preferences.panelCollapsed);
  const label = collapsed ? "Show details" : "Hide details";
  const Icon = collapsed ? IconLayoutSidebarRightExpand : IconLayoutSidebarRightCollapse;
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={() => setPreferences({ panelCollapsed: !collapsed })}>
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
