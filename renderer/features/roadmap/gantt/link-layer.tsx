import { memo, useMemo } from "react";
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
  /** A link that is being drawn. */
  readonly pending: { readonly from: Point; readonly to: Point } | null;
}) {
  const { links, lineOf, barOf, scale, strong } = props;
  const [quiet, loud] = useMemo(() => {
    const isStrong = ({ predecessorId, successorId }: ActionLink) =>
      strong.has(predecessorId) || strong.has(successorId);
    const draw = (some: readonly ActionLink[]) => drawn(some, lineOf, barOf, scale);
    return [draw(links.filter((link) => !isStrong(link))), draw(links.filter(isStrong))];
  }, [links, lineOf, barOf, scale, strong]);
  const { pending } = props;
  return (
    <svg
      className={classes["links"]}
      style={{ left: props.left }}
      width={props.width}
      height={props.height}
      aria-hidden
    >
      <path className={classes["link"]} d={quiet.lines} />
      <path className={classes["head"]} d={quiet.heads} />
      <path className={classes["link"]} data-strong d={loud.lines} />
      <path className={classes["head"]} data-strong d={loud.heads} />
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
