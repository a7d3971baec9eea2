import { ActionIcon, NativeSelect, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import { scaleIds } from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { scaleTitles } from "../../../../shared/workbook/words.ts";
import classes from "../self-check.module.css";
import { dropItem, moveOwnItem, removeOwnItem, rewordItem, setItem } from "./item-edits.ts";
import { ItemText } from "./item-text.tsx";
import type { WordedItem } from "./wording.ts";

/** An item of the consultant's own, with its part and scale; Alt and the arrows move it. */
export function OwnItemRow(props: {
  readonly survey: Survey;
  readonly item: WordedItem;
  /** The own items of its part, in order. */
  readonly among: readonly WordedItem[];
  readonly onRemoved: () => void;
}) {
  const { survey, item, among } = props;
  const move = (by: 1 | -1) => void moveOwnItem(survey.id, item, among, by);
  const remove = async () => {
    if (await removeOwnItem(survey.id, item)) props.onRemoved();
  };
  return (
    <li className={classes["item"]} data-dropped={item.dropped || undefined}>
      <span className={classes["number"]}>{item.number ?? "–"}</span>
      <div className={classes["words"]}>
        {item.dropped ? (
          <p className={classes["left"]}>{item.text}</p>
        ) : (
          <ItemText
            label={`Item ${item.number}`}
            recorded={item.text}
            onSend={(text) => rewordItem(survey.id, item, text)}
            onKey={(event) => {
              if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return false;
              event.preventDefault();
              move(event.key === "ArrowUp" ? -1 : 1);
              return true;
            }}
          />
        )}
        <Choices survey={survey} item={item} />
      </div>
      <span className={classes["mark"]}>{item.dropped ? "Own, not asked" : "Own"}</span>
      <span className={classes["acts"]}>
        {item.dropped ? (
          <Act label={`Ask this item again: ${item.text}`} onAct={() => void dropItem(survey.id, item)}>
            <IconArrowBackUp size={18} />
          </Act>
        ) : (
          <>
            <Act label="Move up" disabled={among[0] === item} onAct={() => move(-1)}>
              <IconArrowUp size={18} />
            </Act>
            <Act label="Move down" disabled={among.at(-1) === item} onAct={() => move(1)}>
              <IconArrowDown size={18} />
            </Act>
          </>
        )}
        <Act label={`Remove item: ${item.text}`} onAct={() => void remove()}>
          <IconTrash size={18} />
        </Act>
      </span>
    </li>
  );
}

function Choices({ survey, item }: { readonly survey: Survey; readonly item: WordedItem }) {
  const { parts } = questionnaireOf(survey.questionnaire);
  return (
    <div className={classes["choices"]}>
      <NativeSelect
        size="xs"
        aria-label={`Scale of item ${item.number}`}
        data={scaleIds.map((id) => ({ value: id, label: scaleTitles[id] }))}
        value={item.scale}
        onChange={(event) => {
          const scale = scaleIds.find((id) => id === event.currentTarget.value);
          if (scale) void setItem(survey.id, item.itemId, { scale });
        }}
      />
      {parts.length === 1 ? null : (
        <NativeSelect
          size="xs"
          aria-label={`Part of item ${item.number}`}
          data={parts.map(({ id, title }) => ({ value: id, label: title }))}
          value={item.part}
          onChange={(event) => void setItem(survey.id, item.itemId, { part: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

function Act(props: {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={props.label.split(":")[0]}>
      <ActionIcon aria-label={props.label} disabled={props.disabled ?? false} onClick={props.onAct}>
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
