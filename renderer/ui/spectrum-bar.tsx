import { spectrumLevels } from "../../shared/domain/adoption.ts";
import type { Spectrum } from "../../shared/workbook/model.ts";
import { spectrumLevelTitles } from "../../shared/workbook/words.ts";
import classes from "./spectrum-bar.module.css";

/** Under this share there is no room for the figure inside its part of the bar. */
const leastForFigure = 10;

/** A group's users by level of use, one bar of four parts with their figures; shares may be fractions of a percent. */
export function SpectrumBar({ spectrum }: { readonly spectrum: Spectrum }) {
  return (
    <div className={classes["bar"]} role="img" aria-label={spectrumInWords(spectrum)}>
      {spectrumLevels.map((level) => (
        <div
          key={level}
          className={classes["part"]}
          data-spectrum={level}
          style={{ width: `${spectrum[level]}%` }}
          title={`${spectrumLevelTitles[level].title}: ${Math.round(spectrum[level])} %`}
        >
          {spectrum[level] >= leastForFigure ? `${Math.round(spectrum[level])} %` : null}
        </div>
      ))}
    </div>
  );
}

/** "None 20 %, ineffective 30 %, moderate 40 %, full 10 %". */
export function spectrumInWords(spectrum: Spectrum): string {
  const words = spectrumLevels.map(
    (level) => `${spectrumLevelTitles[level].title.toLowerCase()} ${Math.round(spectrum[level])} %`,
  );
  const [first = "", ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(", ");
}

/** What the parts of the bars mean. */
export function SpectrumLegend({ withMeaning = false }: { readonly withMeaning?: boolean }) {
  return (
    <ul className={classes["legend"]} aria-label="Levels of use">
      {spectrumLevels.map((level) => (
        <li key={level} className={classes["entry"]}>
          <span className={classes["swatch"]} data-spectrum={level} aria-hidden />
          <span>
            {spectrumLevelTitles[level].title}
            {withMeaning ? (
              <span className={classes["meaning"]}>: {spectrumLevelTitles[level].meaning}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
