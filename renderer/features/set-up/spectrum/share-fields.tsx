import { NumberInput } from "@mantine/core";
import { useRef } from "react";
import { spectrumLevels, withShare } from "../../../../shared/domain/adoption.ts";
import type { Group, Spectrum } from "../../../../shared/workbook/model.ts";
import { spectrumLevelTitles } from "../../../../shared/workbook/words.ts";
import type { Draft } from "../../../ui/use-draft.ts";
import classes from "./spectrum.module.css";

/** The four shares as figures. Setting one moves the others, from where they were when the field was entered. */
export function ShareFields({ group, draft }: { readonly group: Group; readonly draft: Draft<Spectrum> }) {
  const base = useRef(draft.value);
  return (
    <div className={classes["shares"]}>
      {spectrumLevels.map((level) => (
        <NumberInput
          key={level}
          size="xs"
          hideControls
          aria-label={`${group.name}: ${spectrumLevelTitles[level].title}, percent`}
          classNames={{ input: classes["share"] ?? "" }}
          suffix=" %"
          min={0}
          max={100}
          allowDecimal={false}
          clampBehavior="strict"
          value={draft.value[level]}
          onFocus={(event) => {
            base.current = draft.value;
            event.currentTarget.select();
          }}
          onChange={(share) => {
            if (typeof share === "number") draft.change(withShare(base.current, level, share));
          }}
          onBlur={draft.send}
          onKeyDown={(event) => {
            if (event.key === "Enter") draft.send();
          }}
        />
      ))}
    </div>
  );
}
