import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { spotAt, type Placed, type Point } from "./layout.ts";
import { judge, spotInWords, unjudge, type Mark, type Spot } from "./marks.ts";
import { MarkNumber, Shape } from "./plot.tsx";
import classes from "./matrix.module.css";

/** So far a pointer moves before it drags, in units of the drawing. */
const slack = 4;

/**
 * A mark that can be judged: dragged, or with the arrow keys; Escape lets go of it, Backspace puts it back to where it
 * was computed.
 */
export function MovingMark(props: {
  readonly mark: Mark;
  readonly at: Placed;
  readonly active: boolean;
  readonly onActive: (id: string) => void;
  /** To the mark before or after. */
  readonly onStep: (step: -1 | 1) => void;
  /** The field under a mark that is dragged; null when it is let go. */
  readonly onOver: (spot: Spot | null) => void;
}) {
  const { mark, active, onOver } = props;
  const [dragged, setDragged] = useState<Point | null>(null);
  const from = useRef<Point | null>(null);
  const at = dragged ? { ...props.at, ...dragged } : props.at;

  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    const start = from.current;
    const point = pointOf(event);
    if (!start || !point) return;
    if (!dragged && Math.hypot(point.x - start.x, point.y - start.y) < slack) return;
    setDragged(point);
    onOver(spotAt(point));
  };
  const end = (drop: boolean) => {
    from.current = null;
    onOver(null);
    // It stays where it was dropped until that is recorded: it would otherwise jump back and forth.
    if (drop && dragged) void judge(mark, spotAt(dragged)).finally(() => setDragged(null));
    else setDragged(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && dragged) {
      event.preventDefault();
      event.stopPropagation();
      end(false);
      return;
    }
    const act = actOfKey(event.key, mark, props.onStep);
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <g
      id={markId(mark.id)}
      role="button"
      tabIndex={active ? 0 : -1}
      aria-label={`${mark.number} ${mark.title}: ${spotInWords(mark)}`}
      aria-keyshortcuts="ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Backspace"
      aria-pressed={active}
      className={classes["mark"]}
      data-kind={mark.kind}
      data-active={active || undefined}
      data-dragged={dragged !== null || undefined}
      onFocus={() => props.onActive(mark.id)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = pointOf(event);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
    >
      <title>{`${mark.number} ${mark.title}`}</title>
      <Shape kind={mark.kind} {...at} />
      <MarkNumber number={mark.number} at={at} />
    </g>
  );
}

/** What a mark is called in the page. */
export function markId(id: string): string {
  return `mark-${id.replace(/\W/g, "-")}`;
}

function actOfKey(key: string, mark: Mark, onStep: (step: -1 | 1) => void): (() => void) | null {
  const { impact, effort } = mark.spot;
  switch (key) {
    case "ArrowUp":
      return () => void judge(mark, { impact: impact + 1, effort });
    case "ArrowDown":
      return () => void judge(mark, { impact: impact - 1, effort });
    case "ArrowRight":
      return () => void judge(mark, { impact, effort: effort + 1 });
    case "ArrowLeft":
      return () => void judge(mark, { impact, effort: effort - 1 });
    case "PageDown":
      return () => onStep(1);
    case "PageUp":
      return () => onStep(-1);
    case "Backspace":
    case "Delete":
      return () => void unjudge(mark);
    default:
      return null;
  }
}

/** The pointer in units of the drawing. */
function pointOf(event: PointerEvent<SVGGElement>): Point | null {
  const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
