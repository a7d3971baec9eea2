import { Title } from "@mantine/core";
import { useId, useRef } from "react";
import type { QuestionnairePart } from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { AddLine } from "../../../ui/add-line.tsx";
import classes from "../self-check.module.css";
import { addOwnItem } from "./item-edits.ts";
import { ItemRow } from "./item-row.tsx";
import { OwnItemRow } from "./own-item-row.tsx";
import type { WordedItem } from "./wording.ts";

/** The items under one heading, the method's and then the own ones, and a line to add another. */
export function PartItems(props: {
  readonly survey: Survey;
  readonly part: QuestionnairePart;
  readonly items: readonly WordedItem[];
}) {
  const { survey, part, items } = props;
  const id = useId();
  const adding = useRef<HTMLInputElement>(null);
  const own = items.filter(({ method }) => method === null);
  return (
    <section aria-labelledby={id} className={classes["part"]}>
      <Title order={2} size="h3" id={id}>
        {part.title}
      </Title>
      <p className={classes["quiet"]}>{part.lead}</p>
      <ol className={classes["plain"]}>
        {items.map((item) =>
          item.method === null ? (
            <OwnItemRow
              key={item.itemId}
              survey={survey}
              item={item}
              among={own}
              onRemoved={() => adding.current?.focus()}
            />
          ) : (
            <ItemRow key={item.itemId} survey={survey} item={item} method={item.method} />
          ),
        )}
      </ol>
      <div className={classes["adding"]}>
        <AddLine
          label={`Add an item to ${part.title}`}
          fieldRef={adding}
          onAdd={(text) => void addOwnItem(survey.id, part, text)}
        />
      </div>
    </section>
  );
}
