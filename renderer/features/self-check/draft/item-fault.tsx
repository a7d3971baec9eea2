import { IconAlertTriangle } from "@tabler/icons-react";
import classes from "../self-check.module.css";

/** Why an item's perception gap would mislead. */
export function ItemFault({ fault }: { readonly fault: string | null }) {
  if (fault === null) return null;
  return (
    <p className={classes["warning"]}>
      <IconAlertTriangle size={14} aria-hidden />
      {fault}
    </p>
  );
}
