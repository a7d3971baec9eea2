import { Badge, VisuallyHidden } from "@mantine/core";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { shownDate } from "../../../state/today.ts";
import { ChangeChip, MeanChip } from "./chips.tsx";
import type { ItemOfRounds, PartOfRounds, RoundsView } from "./rounds-view.ts";
import classes from "./rounds.module.css";
import { Dumbbell } from "./dumbbell.tsx";
import { shownFigure } from "./words.ts";

/** Part by part and item by item: the two means, the way between them, the difference and what to make of it. */
export function RoundsTable(props: {
  readonly view: RoundsView;
  readonly first: Survey;
  readonly newest: Survey;
}) {
  return (
    <table className={classes["table"]} aria-label="What changed between the rounds">
      <thead>
        <tr>
          <th scope="col">Item</th>
          <RoundHead survey={props.first} />
          <th scope="col" className={classes["picture"]}>
            On the scale
          </th>
          <RoundHead survey={props.newest} />
          <th scope="col">Change</th>
          <th scope="col">Reading</th>
        </tr>
      </thead>
      {props.view.parts.map((part) => (
        <tbody key={part.id}>
          <PartRow part={part} />
          {part.items.map((item) => (
            <ItemRow key={item.question.id} item={item} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function RoundHead({ survey: { round, closedOn } }: { readonly survey: Survey }) {
  return (
    <th scope="col">
      Round {round}
      {closedOn === null ? null : <span className={classes["date"]}>{shownDate(closedOn)}</span>}
    </th>
  );
}

function PartRow({ part: { title, scale, change } }: { readonly part: PartOfRounds }) {
  if (change === null) {
    return (
      <tr className={classes["part"]}>
        <th scope="rowgroup" colSpan={6}>
          {title}
        </th>
      </tr>
    );
  }
  return (
    <tr className={classes["part"]}>
      <th scope="rowgroup">{title}</th>
      <td>
        <MeanChip mean={change.earlier} scale={scale} />
      </td>
      <td>
        <Dumbbell first={change.later} second={change.earlier} scale={scale} bare />
      </td>
      <td>
        <MeanChip mean={change.later} scale={scale} />
      </td>
      <td>
        <ChangeChip difference={change.difference} isMore={false} />
      </td>
      <td>{change.items === 1 ? "Mean of 1 item" : `Mean of ${change.items} items`}</td>
    </tr>
  );
}

function ItemRow({ item: { question, scale, change, reading, means } }: { readonly item: ItemOfRounds }) {
  const { earlier, later, difference } = change;
  const between = means.slice(1, -1).filter((mean) => mean !== null);
  return (
    <tr>
      <th scope="row" title={question.text}>
        {question.short}
        {question.wording === "method" ? null : (
          <Badge size="sm" variant="default" ml={6} tt="none">
            {question.wording === "own" ? "Own item" : "Reworded"}
          </Badge>
        )}
      </th>
      <td>
        <Mean figures={earlier} scale={scale} />
      </td>
      <td>
        {earlier && later ? (
          <>
            <Dumbbell first={later.mean} second={earlier.mean} between={between} scale={scale} bare />
            {between.length > 0 ? (
              <VisuallyHidden>In between: {between.map(shownFigure).join(", ")}</VisuallyHidden>
            ) : null}
          </>
        ) : null}
      </td>
      <td>
        <Mean figures={later} scale={scale} />
      </td>
      <td>
        {difference === null ? (
          "–"
        ) : (
          <ChangeChip difference={difference} isMore={change.reading === "change"} />
        )}
      </td>
      <td className={classes["reading"]}>{reading}</td>
    </tr>
  );
}

function Mean(props: {
  readonly figures: ItemOfRounds["change"]["earlier"];
  readonly scale: ItemOfRounds["scale"];
}) {
  return (
    <>
      <MeanChip mean={props.figures?.mean ?? null} scale={props.scale} />
      {props.figures ? <span className={classes["n"]}>n {props.figures.n.toLocaleString()}</span> : null}
    </>
  );
}
