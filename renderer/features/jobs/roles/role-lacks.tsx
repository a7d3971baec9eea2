import { IconAlertTriangle } from "@tabler/icons-react";
import type { RoleCheck, RolePart } from "../../../../shared/domain/jobs.ts";
import { useNavigation } from "../../../state/navigation.ts";
import classes from "../jobs.module.css";

const lacks: Readonly<Record<RolePart, string>> = {
  duties: "duties after",
  criteria: "a performance criterion",
  goals: "a weekly usage goal",
  message: "the message to people",
  hr: "HR",
};

/** What the role still lacks, on one line; nothing when it has everything. */
export function RoleLacks({ checks }: { readonly checks: readonly RoleCheck[] }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const missing = checks.filter(({ holds }) => !holds);
  if (missing.length === 0) return null;
  const words = missing.filter(({ part }) => part !== "hr").map(({ part }) => lacks[part]);
  return (
    <p className={classes["lacks"]} role="status">
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {words.length === 0 ? "" : `Missing: ${words.join(", ")}. `}
        {missing.some(({ part }) => part === "hr") ? (
          <button type="button" className={classes["link"]} onClick={() => goTo("jobs", { view: "hr" })}>
            HR is not involved.
          </button>
        ) : null}
      </span>
    </p>
  );
}
