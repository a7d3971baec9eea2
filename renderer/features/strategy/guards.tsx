import { Anchor, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import type { Guard } from "../../../shared/domain/strategy/guard.ts";
import { roadmapOf, useGuards, useRegister } from "../../state/derived.ts";
import { stageOfFocus, useNavigation, type Focus } from "../../state/navigation.ts";
import { useWorkbook } from "../../state/workbook.ts";
import classes from "./strategy.module.css";

/** How many warnings, and how many rows of one, are shown before the rest is asked for. */
const warningsAtFirst = 2;
const mostLinks = 6;

/** What the method warns of in the plan, for as long as it holds; the most basic first. */
export function Guards({ onAction }: { readonly onAction: (actionId: string) => void }) {
  const guards = useGuards();
  const [whole, setWhole] = useState(false);
  if (guards.length === 0) return null;
  const shown = whole ? guards : guards.slice(0, warningsAtFirst);
  return (
    <section aria-label="Warnings">
      <ul className={classes["guards"]}>
        {shown.map((guard) => (
          <Warning key={guard.id} guard={guard} onAction={onAction} />
        ))}
      </ul>
      {shown.length < guards.length ? (
        <Button variant="subtle" size="compact-sm" mb="xs" onClick={() => setWhole(true)}>
          {`Show ${guards.length - shown.length} more`}
        </Button>
      ) : null}
    </section>
  );
}

function Warning({ guard, onAction }: { readonly guard: Guard; readonly onAction: (id: string) => void }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const links = useLinks(guard);
  return (
    <li className={classes["guard"]}>
      <IconAlertTriangle size={18} aria-label="Warning" />
      <div>
        <span className={classes["guard-title"]}>{guard.title}.</span> {guard.reason}
        {links.length === 0 ? null : (
          <div className={classes["guard-links"]}>
            {links.slice(0, mostLinks).map(({ focus, label }) => (
              <Anchor
                key={`${focus.kind}/${focus.id}`}
                component="button"
                type="button"
                size="sm"
                ta="left"
                onClick={() =>
                  focus.kind === "action" ? onAction(focus.id) : goTo(stageOfFocus(focus), { focus })
                }
              >
                {label}
              </Anchor>
            ))}
            {links.length > mostLinks ? <span>{`and ${links.length - mostLinks} more`}</span> : null}
          </div>
        )}
      </div>
    </li>
  );
}

interface Link {
  readonly focus: Extract<Focus, { readonly kind: "action" | "finding" | "group" | "person" }>;
  readonly label: string;
}

/** The rows a warning is about, as they are called elsewhere. */
function useLinks({ actionIds, findingIds, groupIds, personIds }: Guard): readonly Link[] {
  const workbook = useWorkbook();
  const register = useRegister();
  const link = (kind: Link["focus"]["kind"], id: string, label: string | undefined): readonly Link[] =>
    label === undefined ? [] : [{ focus: { kind, id }, label }];
  return [
    ...roadmapOf(workbook)
      .filter(({ action }) => actionIds.includes(action.id))
      .flatMap(({ action, rank }) => link("action", action.id, `A${rank} ${action.title}`)),
    ...register
      .filter(({ finding }) => findingIds.includes(finding.id))
      .flatMap(({ finding, rank }) => link("finding", finding.id, `F${rank} ${finding.title}`)),
    ...groupIds.flatMap((id) => link("group", id, workbook.groups.get(id)?.name)),
    ...personIds.flatMap((id) => link("person", id, workbook.people.get(id)?.name)),
  ];
}
