import { Radio, Text } from "@mantine/core";
import { situationTitles } from "../../shared/methodology/situations.ts";
import { situations, type Situation } from "../../shared/methodology/types.ts";
import classes from "./situation-choice.module.css";

/** The four situations, each with what it means; one is chosen. */
export function SituationChoice(props: {
  readonly value: Situation;
  readonly onChange: (situation: Situation) => void;
}) {
  return (
    <Radio.Group
      label="Situation"
      description="It decides which questions are asked and what is suggested. It can be changed at any time."
      value={props.value}
      onChange={(value) => {
        const chosen = situations.find((situation) => situation === value);
        if (chosen) props.onChange(chosen);
      }}
    >
      <div className={classes["choices"]}>
        {situations.map((situation) => (
          <Radio.Card
            key={situation}
            value={situation}
            className={classes["choice"]}
            aria-label={situationTitles[situation].title}
            // Tab reaches the chosen one; the arrow keys go from there.
            tabIndex={situation === props.value ? 0 : -1}
          >
            <Radio.Indicator size="xs" mt={3} />
            <span>
              <Text component="span" display="block" size="sm" fw={600}>
                {situationTitles[situation].title}
              </Text>
              <Text component="span" display="block" size="xs" c="dimmed">
                {situationTitles[situation].meaning}
              </Text>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
