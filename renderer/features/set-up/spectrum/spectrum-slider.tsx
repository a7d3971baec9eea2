import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { spectrumLevels, withBoundary } from "../../../../shared/domain/adoption.ts";
import type { Spectrum } from "../../../../shared/workbook/model.ts";
import { spectrumLevelTitles } from "../../../../shared/workbook/words.ts";
import { SpectrumBar, spectrumInWords } from "../../../ui/spectrum-bar.tsx";
import classes from "./spectrum.module.css";

const boundaries = [0, 1, 2] as const;
type Boundary = (typeof boundaries)[number];

interface SliderProps {
  readonly spectrum: Spectrum;
  readonly onChange: (spectrum: Spectrum) => void;
  /** A movement has come to its end. */
  readonly onSettled: () => void;
}

/** The bar with its three boundaries, which the mouse drags and the arrow keys move; the whole stays 100 %. */
export function SpectrumSlider(props: SliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const positionOf = (event: PointerEvent): number => {
    const box = track.current?.getBoundingClientRect();
    return box && box.width > 0 ? ((event.clientX - box.left) / box.width) * 100 : 0;
  };
  return (
    <div ref={track} className={classes["slider"]}>
      <SpectrumBar spectrum={props.spectrum} />
      {boundaries.map((boundary) => (
        <Divider key={boundary} boundary={boundary} positionOf={positionOf} {...props} />
      ))}
    </div>
  );
}

function Divider({
  boundary,
  spectrum,
  onChange,
  onSettled,
  positionOf,
}: SliderProps & { readonly boundary: Boundary; readonly positionOf: (event: PointerEvent) => number }) {
  const position = positionBelow(spectrum, boundary);
  const moveTo = (to: number) => onChange(withBoundary(spectrum, boundary, to));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = positionAfterKey(event, position);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(to);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes["divider"]}
      style={{ left: `${position}%` }}
      aria-label={boundaryName(boundary)}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={position}
      aria-valuetext={spectrumInWords(spectrum)}
      onKeyDown={onKeyDown}
      onBlur={onSettled}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(positionOf(event));
      }}
      onPointerUp={onSettled}
    />
  );
}

/** Share of users below a boundary, percent. */
function positionBelow(spectrum: Spectrum, boundary: Boundary): number {
  return spectrumLevels.slice(0, boundary + 1).reduce((sum, level) => sum + spectrum[level], 0);
}

/** "Between ineffective and moderate". */
function boundaryName(boundary: Boundary): string {
  const [below, above] = [spectrumLevels[boundary], spectrumLevels[boundary + 1]].map((level) =>
    level ? spectrumLevelTitles[level].title.toLowerCase() : "",
  );
  return `Between ${below} and ${above}`;
}

const smallStep = 1;
const largeStep = 10;

function positionAfterKey(event: KeyboardEvent, position: number): number | null {
  const step = event.shiftKey ? largeStep : smallStep;
  switch (event.key) {
    case "ArrowLeft":
    case "ArrowDown":
      return position - step;
    case "ArrowRight":
    case "ArrowUp":
      return position + step;
    case "PageDown":
      return position - largeStep;
    case "PageUp":
      return position + largeStep;
    case "Home":
      return 0;
    case "End":
      return 100;
    default:
      return null;
  }
}
