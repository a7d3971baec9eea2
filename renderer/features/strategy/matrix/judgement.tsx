import { Button, SegmentedControl, Text, UnstyledButton } from "@mantine/core";
import { IconArrowBackUp, IconArrowRight } from "@tabler/icons-react";
import { useNavigation } from "../../../state/navigation.ts";
import { chooseRecommendation } from "../recommendations/chosen.ts";
import { judge, spotInWords, unjudge, type Mark } from "./marks.ts";
import classes from "./matrix.module.css";

const fives = ["1", "2", "3", "4", "5"];

/** The marks as a table, and the judgement of the chosen one without the drawing. */
export function Judgement(props: {
  readonly marks: readonly Mark[];
  readonly active: Mark | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const { marks, active } = props;
  return (
    <aside className={classes["side"]} aria-label="What is weighed">
      {active ? <Chosen key={active.id} mark={active} /> : null}
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Action</th>
            <th scope="col">Impact</th>
            <th scope="col">Effort</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark) => (
            <tr key={mark.id} data-active={mark === active || undefined}>
              <td>{mark.number}</td>
              <td>
                <UnstyledButton
                  className={classes["name"]}
                  aria-current={mark === active || undefined}
                  onClick={() => props.onChoose(mark.id)}
                >
                  {mark.title}
                </UnstyledButton>
              </td>
              <td>{figure(mark, "impact")}</td>
              <td>{figure(mark, "effort")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </aside>
  );
}

/** "4", and where it was judged otherwise "2 (4)". */
function figure({ spot, computed }: Mark, axis: "impact" | "effort"): string {
  return computed && computed[axis] !== spot[axis] ? `${spot[axis]} (${computed[axis]})` : `${spot[axis]}`;
}

function Chosen({ mark }: { readonly mark: Mark }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { spot } = mark;
  return (
    <section className={classes["chosen"]} aria-label="Judgement of the chosen one">
      <UnstyledButton
        className={classes["chosen-title"]}
        onClick={() =>
          mark.kind === "action"
            ? goTo("strategy", { view: "elements", focus: { kind: "action", id: mark.id } })
            : chooseRecommendation(mark.id)
        }
      >
        <span>
          <span className={classes["quiet"]}>{mark.number}</span> {mark.title}
        </span>
        <IconArrowRight size={16} aria-hidden />
      </UnstyledButton>
      <Axis label="Impact" value={spot.impact} onChange={(impact) => void judge(mark, { ...spot, impact })} />
      <Axis label="Effort" value={spot.effort} onChange={(effort) => void judge(mark, { ...spot, effort })} />
      <div className={classes["chosen-foot"]}>
        <Text size="xs" c="dimmed" aria-live="polite">
          {capital(spotInWords(mark))}
        </Text>
        {mark.judged ? (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconArrowBackUp size={14} aria-hidden />}
            onClick={() => void unjudge(mark)}
          >
            {mark.computed ? "Back to computed" : "Clear"}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Axis(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <div className={classes["axis-control"]}>
      <span className={classes["quiet"]}>{props.label}</span>
      <SegmentedControl
        size="xs"
        aria-label={props.label}
        value={`${props.value}`}
        data={fives}
        onChange={(value) => props.onChange(Number(value))}
      />
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
