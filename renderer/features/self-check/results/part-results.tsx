import { Badge, Text, Title } from "@mantine/core";
import { useId, useState } from "react";
import { reliabilityText } from "../../../../shared/domain/survey/reliability.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { readableAlpha } from "./survey-view.ts";
import { MeanChip } from "./chips.tsx";
import { DistributionBar, ScaleLegend } from "./distribution-bar.tsx";
import { ItemTexts, TextsFold } from "./item-texts.tsx";
import classes from "./results.module.css";
import type { ItemView, PartView } from "./survey-view.ts";
import { whyHidden } from "./why-empty.ts";
import { audienceName, scaleInWords, shownFigure } from "./words.ts";

/** One part of a questionnaire: what its items come to together, then each of them. */
export function PartResults(props: {
  readonly part: PartView;
  readonly survey: Survey;
  readonly minimum: number;
}) {
  const { part } = props;
  return (
    <section aria-label={part.title} className={classes["part"]}>
      <header className={classes["partHead"]}>
        <Title order={2}>{part.title}</Title>
        <ScaleLegend scale={part.scale} />
      </header>
      <PartFigures part={part} />
      <table className={classes["items"]}>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Answers</th>
            <th scope="col">Mean</th>
            <th scope="col">Spread</th>
            <th scope="col">n</th>
            <th scope="col">{part.scale.unknown}</th>
            <th scope="col">Blank</th>
          </tr>
        </thead>
        <tbody>
          {part.items.map((item) => (
            <Item key={item.question.id} {...props} view={item} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PartFigures({ part: { figures, reliability, scale } }: { readonly part: PartView }) {
  const { shown, asked } = figures;
  const alpha = reliability ? readableAlpha(reliability.reliability) : null;
  return (
    <div className={classes["partFigures"]}>
      <span>
        Mean <MeanChip mean={figures.mean} scale={scale} />
      </span>
      <span>
        Spread <strong>{shownFigure(figures.sd)}</strong>
      </span>
      <span className={classes["quiet"]}>
        {scaleInWords(scale)}
        {shown < asked ? `; over ${shown} of ${asked} items, the others have too few answers` : ""}
      </span>
      {reliability ? (
        <span className={classes["reliability"]}>
          Reliability {alpha === null ? null : <strong>α {shownFigure(alpha)}</strong>}{" "}
          <Text span size="sm" c="dimmed">
            {reliabilityText(reliability.reliability)}
            {` (${audienceName(reliability.audience)}, all groups.)`}
          </Text>
        </span>
      ) : null}
    </div>
  );
}

function Item(props: { readonly view: ItemView; readonly survey: Survey; readonly minimum: number }) {
  const { question, scale, item, hidden, texts } = props.view;
  const [open, setOpen] = useState(false);
  const list = useId();
  return (
    <>
      <tr>
        <th scope="row">
          {question.text}
          {question.wording === "method" ? null : (
            <Badge size="sm" variant="default" ml={6} tt="none">
              {question.wording === "own" ? "Own item" : "Reworded"}
            </Badge>
          )}
        </th>
        <td className={classes["answers"]}>
          {hidden === null ? (
            <DistributionBar item={item} scale={scale} />
          ) : (
            <span className={classes["quiet"]}>
              {hidden === "nobody" ? "Nobody answered with a value of the scale." : whyHidden(props.minimum)}
            </span>
          )}
          {texts.length > 0 ? (
            <TextsFold count={texts.length} open={open} list={list} onOpen={setOpen} />
          ) : null}
        </td>
        <td data-name="Mean">
          <MeanChip mean={item.figures?.mean ?? null} scale={scale} />
        </td>
        <td data-name="Spread">{shownFigure(item.figures?.sd ?? null)}</td>
        <td data-name="n">{item.figures?.n ?? "–"}</td>
        <td data-name={scale.unknown}>{item.unknown}</td>
        <td data-name="Blank">{item.blank}</td>
      </tr>
      {open && texts.length > 0 ? (
        <tr className={classes["textsRow"]}>
          <td colSpan={7}>
            <ItemTexts id={list} texts={texts} surveyId={props.survey.id} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
