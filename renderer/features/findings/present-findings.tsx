import type { RegisterEntry } from "../../../shared/domain/findings.ts";
import { useRegister } from "../../state/derived.ts";
import { KindMark } from "../../ui/kind-mark.tsx";
import classes from "./present-findings.module.css";

/** How many of each side fit on a wall and in a head. */
const most = 5;

/** The open findings of highest priority, strengths beside gaps and risks; for the present view, which gives the title. */
export function PresentFindings() {
  const open = useRegister().filter(({ finding }) => finding.state === "open");
  const strengths = open.filter(({ finding }) => finding.kind === "strength");
  const others = open.filter(({ finding }) => finding.kind !== "strength");
  return (
    <div className={classes["sides"]}>
      <Side title="What to build on" entries={strengths} none="No strength is recorded yet." />
      <Side title="What stands in the way" entries={others} none="No gap or risk is open." />
    </div>
  );
}

function Side(props: {
  readonly title: string;
  readonly entries: readonly RegisterEntry[];
  readonly none: string;
}) {
  const { entries } = props;
  return (
    <section className={classes["side"]} aria-label={props.title}>
      <h2 className={classes["title"]}>{props.title}</h2>
      {entries.length === 0 ? <p className={classes["quiet"]}>{props.none}</p> : null}
      <ol className={classes["list"]}>
        {entries.slice(0, most).map(({ finding, rank }) => (
          <li key={finding.id} className={classes["finding"]}>
            <span className={classes["number"]}>F{rank}</span>
            <span className={classes["words"]}>
              {finding.title}
              <span className={classes["kind"]}>
                <KindMark kind={finding.kind} size={20} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      {entries.length > most ? <p className={classes["quiet"]}>and {entries.length - most} more</p> : null}
    </section>
  );
}
