import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconEyeOff } from "@tabler/icons-react";
import { useRef } from "react";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import classes from "../self-check.module.css";
import { ItemFault } from "./item-fault.tsx";
import { askAsMethod, dropItem, rewordItem } from "./item-edits.ts";
import { ItemText } from "./item-text.tsx";
import type { WordedItem } from "./wording.ts";

/** An item of the method: reworded in place with the method's wording in view, left out, or asked again. */
export function ItemRow(props: {
  readonly survey: Survey;
  readonly item: WordedItem;
  /** The method's wording. */
  readonly method: string;
}) {
  const { survey, item, method } = props;
  const row = useRef<HTMLLIElement>(null);
  const isReworded = item.text !== method;
  const asMethod = async () => {
    if (await askAsMethod(survey.id, item)) row.current?.querySelector("textarea")?.focus();
  };
  const toggle = item.dropped ? "Ask this item again" : "Leave this item out";
  const Icon = item.dropped ? IconArrowBackUp : IconEyeOff;
  return (
    <li ref={row} className={classes["item"]} data-dropped={item.dropped || undefined}>
      <span className={classes["number"]}>{item.number ?? "–"}</span>
      <div className={classes["words"]}>
        {item.dropped ? (
          <p className={classes["left"]}>{item.text}</p>
        ) : (
          <ItemText
            label={`Item ${item.number}`}
            recorded={item.text}
            onSend={(text) => rewordItem(survey.id, item, text)}
            onEmptied={() => {
              if (isReworded) void askAsMethod(survey.id, item);
            }}
          />
        )}
        {isReworded ? (
          <p className={classes["method"]}>
            {`The method asks: “${method}” `}
            <Button variant="subtle" size="compact-xs" onClick={() => void asMethod()}>
              Ask it so
            </Button>
          </p>
        ) : null}
        <ItemFault fault={item.fault} />
      </div>
      <span className={classes["mark"]}>{item.dropped ? "Not asked" : isReworded ? "Reworded" : null}</span>
      <Tooltip label={toggle}>
        <ActionIcon aria-label={`${toggle}: ${item.text}`} onClick={() => void dropItem(survey.id, item)}>
          <Icon size={18} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
