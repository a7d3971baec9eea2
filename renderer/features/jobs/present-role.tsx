import type { RoleInFull } from "../../../shared/domain/jobs.ts";
import { goalSentence } from "../../../shared/domain/usage-goals.ts";
import { useRoles } from "../../state/derived.ts";
import { chooseRole, useChosenOf } from "./chosen-role.ts";
import classes from "./present-jobs.module.css";

/** One role before and after, and what it enters every week; for the present view, which gives the title. */
export function PresentRole() {
  const roles = useRoles();
  const chosen = useChosenOf(roles);
  if (!chosen) return null;
  const { role, goals, criteria } = chosen;
  return (
    <div className={classes["slide"]}>
      <RoleNames roles={roles} chosenId={role.id} />
      <div className={classes["sides"]}>
        <Duties title="Before" words={role.dutiesBefore} />
        <Duties title="After" words={role.dutiesAfter} />
      </div>
      <div className={classes["sides"]}>
        {goals.length === 0 ? null : (
          <section aria-label="Every week">
            <h2 className={classes["head"]}>Every week</h2>
            <ul className={classes["goals"]}>
              {goals.map((goal) => (
                <li key={goal.id}>{goalSentence(goal)}</li>
              ))}
            </ul>
          </section>
        )}
        {criteria.length === 0 ? null : (
          <section aria-label="Judged by">
            <h2 className={classes["head"]}>Judged by</h2>
            <ul className={classes["plain"]}>
              {criteria.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function RoleNames(props: { readonly roles: readonly RoleInFull[]; readonly chosenId: string }) {
  return (
    <div className={classes["names"]} role="group" aria-label="Roles">
      {props.roles.map(({ role }) => (
        <button
          key={role.id}
          type="button"
          className={classes["name"]}
          aria-pressed={role.id === props.chosenId}
          onClick={() => chooseRole(role.id)}
        >
          {role.title}
        </button>
      ))}
    </div>
  );
}

function Duties({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <section aria-label={title}>
      <h2 className={classes["head"]}>{title}</h2>
      {words.trim() === "" ? (
        <p className={classes["quiet"]}>Not described yet</p>
      ) : (
        <p className={classes["words"]}>{words.trim()}</p>
      )}
    </section>
  );
}
