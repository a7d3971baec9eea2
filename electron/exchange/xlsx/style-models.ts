import type { Style as ExcelStyle } from "exceljs";
import {
  formats,
  styles,
  type FormatName,
  type Style,
  type StyleName,
} from "../../../shared/report/style.ts";

/** In every Office; where it is missing, programs have a font of the same widths. */
export const fontName = "Calibri";

/**
 * The styles as exceljs wants them, each made once: it recognizes a style it has seen by the object, which is what
 * makes writing fast.
 */
export class StyleModels {
  readonly #made = new Map<string, Partial<ExcelStyle>>();

  get(style: StyleName, format: FormatName | undefined): Partial<ExcelStyle> {
    const key = format ? `${style} ${format}` : style;
    let made = this.#made.get(key);
    if (!made) {
      made = modelOf(styles[style], format);
      this.#made.set(key, made);
    }
    return made;
  }
}

function modelOf(style: Style, format: FormatName | undefined): Partial<ExcelStyle> {
  return {
    ...(format && { numFmt: formats[format] }),
    font: {
      name: fontName,
      family: 2,
      size: style.size,
      color: argb(style.ink),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
    },
    ...(style.fill && { fill: solid(style.fill) }),
    ...(style.unlocked && { protection: { locked: false } }),
    ...((style.below || style.above || style.beside) && { border: bordersOf(style) }),
    alignment: {
      horizontal: style.across,
      vertical: style.down,
      ...(style.wrap && { wrapText: true }),
      ...(style.indent && style.across === "left" && { indent: style.indent }),
      ...(style.turned && { textRotation: style.turned }),
    },
  };
}

function bordersOf({ below, above, beside }: Style): NonNullable<ExcelStyle["border"]> {
  const line = (colour: string) => ({ style: "thin", color: argb(colour) }) as const;
  const thick = (colour: string) => ({ style: "thick", color: argb(colour) }) as const;
  return {
    ...(below && { bottom: line(below) }),
    ...(above && { top: line(above) }),
    ...(beside && { left: thick(beside), right: thick(beside) }),
  };
}

export function solid(colour: string): ExcelStyle["fill"] {
  return { type: "pattern", pattern: "solid", fgColor: argb(colour), bgColor: argb(colour) };
}

export function argb(colour: string): { readonly argb: string } {
  return { argb: `FF${colour}` };
}
