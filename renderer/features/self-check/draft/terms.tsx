import { smallestMinimum } from "../../../../shared/methodology/questionnaires/anonymity.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { run } from "../../../state/workbook.ts";
import { DraftNumberInput } from "../../../ui/draft-fields.tsx";
import classes from "../self-check.module.css";
import { greatestMinimum, NamingChoice, ToldSentence } from "../told.tsx";

/** What respondents are told about names, while it can be changed. */
export function Terms({ survey }: { readonly survey: Survey }) {
  const edit = (patch: CommandOf<"survey/update">["patch"]) =>
    run({ type: "survey/update", id: survey.id, patch });
  return (
    <section className={classes["terms"]} aria-label="What respondents are told">
      <div className={classes["termFields"]}>
        <NamingChoice naming={survey.naming} onChange={(naming) => void edit({ naming })} />
        <DraftNumberInput
          label="Minimum group size"
          min={smallestMinimum}
          max={greatestMinimum}
          clampBehavior="blur"
          recorded={survey.minimum}
          onSend={(minimum) =>
            minimum < smallestMinimum || minimum > greatestMinimum
              ? Promise.resolve(false)
              : edit({ minimum })
          }
        />
      </div>
      <ToldSentence {...survey} />
    </section>
  );
}
