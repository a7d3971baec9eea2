import { Text } from "@mantine/core";
import { ratings } from "../../../../shared/workbook/model.ts";
import classes from "./heat-map.module.css";

const scoreRanges = ["0 to 19", "20 to 39", "40 to 59", "60 to 79", "80 to 100"] as const;

/** What the colours and marks of the scores mean. */
export function ScoreLegend() {
  return (
    <div className={classes["legend"]}>
      {ratings.map((level) => (
        <span key={level} className={classes["key"]}>
          <span className={classes["swatch"]} data-level={level} />
          {scoreRanges[level]}
        </span>
      ))}
      <Text span size="xs" c="dimmed">
        * provisional: under 60 % of the questions are answered. Small figures: questions answered of those
        asked.
      </Text>
    </div>
  );
}
