import { useDeferredValue, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { useRoadmap } from "../../../state/derived.ts";
import { setPreferences } from "../../../state/preferences.ts";
import { WithDetails } from "../../../ui/with-details.tsx";
import { ActionDetails } from "../../strategy/action-details.tsx";
import classes from "../roadmap.module.css";
import { Board } from "./board.tsx";

/** The actions by how far they are, with the details of the chosen one beside them. */
export function BoardView(props: {
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Buttons at the end of the line above. */
  readonly actions: ReactNode;
}) {
  const { activeId, onActive, gridRef } = props;
  const entries = useRoadmap();
  const active = useMemo(() => entries.find(({ action }) => action.id === activeId), [entries, activeId]);
  const details = useDeferredValue(active ? <ActionDetails key={active.action.id} entry={active} /> : null);
  const panel = useRef<HTMLElement>(null);
  return (
    <div className={classes["view"]}>
      <div className={classes["viewHead"]}>
        <div className={classes["viewActions"]}>{props.actions}</div>
      </div>
      <WithDetails label="Details of the action" panelRef={panel} details={details}>
        <Board
          {...{ entries, activeId, onActive, gridRef }}
          onOpen={() => {
            setPreferences({ panelCollapsed: false });
            requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
          }}
        />
      </WithDetails>
    </div>
  );
}
