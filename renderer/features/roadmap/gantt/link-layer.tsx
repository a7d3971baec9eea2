import { memo, useImperativeHandle, useMemo, useRef, type Ref } from "react";
import type { ActionLink } from "../../../../shared/workbook/entities/plan.ts";
import { arrowHead, arrowPath, type Point } from "./arrows.ts";
import type { Bar } from "./bars.ts";
import classes from "./gantt.module.css";
import { barMiddle, rowHeight } from "./measures.ts";
import { xOf, type TimeScale } from "./time-scale.ts";

interface Drawn {
  readonly lines: string;
  readonly heads: string;
}

/** The arrows as they are drawn. */
export interface DrawnLinks {
  /** Draws them between bars that lie elsewhere for a while. */
  readonly redraw: (barOf: (actionId: string) => Bar | null) => void;
}

/**
 * The links as arrows, those of some actions stronger. All of a kind are one path: hundreds of elements would take
 * longer to lay out than to draw.
 */
export const LinkLayer = memo(function LinkLayer(props: {
  /** The links that have an end in view. */
  readonly links: readonly ActionLink[];
  readonly lineOf: ReadonlyMap<string, number>;
  readonly barOf: (actionId: string) => Bar | null;
  readonly scale: TimeScale;
  /** Actions whose links stand out. */
  readonly strong: ReadonlySet<string>;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly drawnRef: Ref<DrawnLinks>;
  /** A link that is being drawn. */
  readonly pending: { readonly from: Point; readonly to: Point } | null;
}) {
  const { links, lineOf, barOf, scale, strong, width, height } = props;
  const draw = useMemo(() => {
    const isStrong = ({ predecessorId, successorId }: ActionLink) =>
      strong.has(predecessorId) || strong.has(successorId);
    const [quiet, loud] = [links.filter((link) => !isStrong(link)), links.filter(isStrong)];
    return (bars: typeof barOf) =>
      [drawn(quiet, lineOf, bars, scale), drawn(loud, lineOf, bars, scale)] as const;
  }, [links, lineOf, scale, strong]);
  const [quiet, loud] = useMemo(() => draw(barOf), [draw, barOf]);
  const svg = useRef<SVGSVGElement>(null);
  useImperativeHandle(
    props.drawnRef,
    () => ({
      redraw: (bars) => {
        const [first, second] = draw(bars);
        const paths = svg.current?.querySelectorAll("[data-drawn]");
        [first.lines, first.heads, second.lines, second.heads].forEach((d, i) =>
          paths?.[i]?.setAttribute("d", d),
        );
      },
    }),
    [draw],
  );
  const { pending } = props;
  return (
    <svg
      ref={svg}
      className={classes["links"]}
      style={{ left: props.left }}
      width={width}
      height={height}
      aria-hidden
    >
      {/* As large as all of it: what moves within does not make the page be put together from its layers anew. */}
      <path className={classes["extent"]} d={`M0 0h1M${width - 1} ${height}h1`} />
      <path className={classes["link"]} d={quiet.lines} data-drawn />
      <path className={classes["head"]} d={quiet.heads} data-drawn />
      <path className={classes["link"]} data-strong d={loud.lines} data-drawn />
      <path className={classes["head"]} data-strong d={loud.heads} data-drawn />
      {pending ? (
        <path
          className={classes["pending"]}
          d={`M${pending.from.x} ${pending.from.y}L${pending.to.x} ${pending.to.y}`}
        />
      ) : null}
    </svg>
  );
});

function drawn(
  links: readonly ActionLink[],
  lineOf: ReadonlyMap<string, number>,
  barOf: (actionId: string) => Bar | null,
  scale: TimeScale,
): Drawn {
  let lines = "";
  let heads = "";
  for (const link of links) {
    const [from, to] = [barOf(link.predecessorId), barOf(link.successorId)];
    const [fromLine, toLine] = [lineOf.get(link.predecessorId), lineOf.get(link.successorId)];
    if (!from || !to || fromLine === undefined || toLine === undefined) continue;
    const leaves = link.kind === "start-to-start" ? from.from : from.to;
    const start = { x: round(xOf(scale, leaves)), y: fromLine * rowHeight + barMiddle };
    const end = { x: round(xOf(scale, to.from)), y: toLine * rowHeight + barMiddle };
    lines += arrowPath(start, end, link.kind, rowHeight / 2);
    heads += arrowHead(end);
  }
  return { lines, heads };
}

/** Lines lie on whole pixels, or they would be grey. */
const round = (x: number) => Math.round(x) + 0.5;
