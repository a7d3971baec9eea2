/**
 * How cells look, as data. A cell names a style (letters, ground, borders, place) and a format (how a number is
 * written); the writer makes each combination once.
 */

export const palette = {
  ink: "1F2933",
  muted: "667380",
  accent: "0F7468",
  accentDark: "074841",
  accentSoft: "E3F2EF",
  line: "DDE3E7",
  ground: "FFFFFF",
  soft: "F5F7F8",
  /** Ground of cells that may be changed. */
  input: "FFFCF0",
  alarm: "B42318",
  alarmSoft: "FDECEA",
  caution: "8A5A00",
  cautionSoft: "FFF4DB",
} as const;

/** Rating 0 … 4: one sequential, colour-blind-safe ramp, light to dark; the digit is always printed on it. */
export const ramp = [
  { fill: "F5E6C0", ink: "3A2F10" },
  { fill: "D6E4CD", ink: "1F3322" },
  { fill: "9FCCC0", ink: "0D2F2A" },
  { fill: "57A89D", ink: "04211D" },
  { fill: "0B5E55", ink: "FFFFFF" },
] as const;

/** Bars of the Gantt; the darker ones carry white text in its legend. */
export const barColours = {
  done: "A9B3BD",
  planned: palette.accent,
  critical: "8A5A00",
  today: palette.cautionSoft,
} as const;

/** Levels of the adoption spectrum, from none to full. */
export const spectrumColours = ["CBD2D6", "EBCB82", "8ACEC3", "0F7468"] as const;

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly ink: string;
  readonly fill?: string;
  readonly across: "left" | "center" | "right";
  readonly down: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** Degrees counter-clockwise. */
  readonly turned?: 90;
  /** Room before a left-aligned text, so that it does not touch the column before. */
  readonly indent?: 1;
  /** Colour of a line below, above. */
  readonly below?: string;
  readonly above?: string;
  /** Colour of thick lines left and right, which set neighbouring tiles apart. */
  readonly beside?: string;
  /** Can be changed on a guarded sheet. */
  readonly unlocked?: true;
}

const body = {
  size: 10,
  ink: palette.ink,
  across: "left",
  indent: 1,
  down: "top",
  wrap: true,
  below: palette.line,
} as const;
const plain = { size: 10, ink: palette.ink, across: "left", down: "middle" } as const;
const head = {
  size: 10,
  bold: true,
  ink: palette.accentDark,
  fill: palette.accentSoft,
  across: "left",
  indent: 1,
  down: "middle",
  wrap: true,
  below: palette.accent,
} as const;

const allStyles = {
  title: { ...plain, size: 20, bold: true, ink: palette.accentDark },
  subtitle: { ...plain, size: 11, ink: palette.muted },
  hint: { ...plain, size: 9, ink: palette.muted },
  hintWrapped: { ...plain, size: 9, ink: palette.muted, down: "top", wrap: true },
  section: { ...plain, size: 12, bold: true, ink: palette.accentDark, down: "bottom", below: palette.accent },

  lead: { ...plain, size: 14, ink: palette.ink },
  sectionSmall: { ...plain, size: 9, ink: palette.muted, down: "bottom", below: palette.accent },
  sectionSmallCentre: {
    ...plain,
    size: 9,
    ink: palette.muted,
    down: "bottom",
    below: palette.accent,
    across: "center",
  },
  small: { ...plain, size: 9, ink: palette.muted, below: palette.line },
  smallCentre: { ...plain, size: 9, ink: palette.muted, below: palette.line, across: "center" },
  backLink: { ...plain, ink: palette.accent, underline: true },
  aboveInput: { ...plain, fill: palette.input, across: "center" },
  above: { ...plain, size: 9, ink: palette.muted, across: "center" },

  head,
  headCentre: { ...head, across: "center" },
  headTurned: { ...head, size: 9, across: "center", down: "bottom", turned: 90, bold: false },
  headWorking: { ...head, bold: false, italic: true, ink: palette.muted, fill: palette.soft },

  body,
  strong: { ...body, bold: true },
  muted: { ...body, ink: palette.muted },
  centre: { ...body, across: "center" },
  strongCentre: { ...body, across: "center", bold: true },
  number: { ...body, across: "right", wrap: false },
  strongNumber: { ...body, across: "right", wrap: false, bold: true },
  working: { ...body, across: "right", wrap: false, ink: palette.muted, fill: palette.soft },
  link: { ...body, across: "center", wrap: false, ink: palette.accent, underline: true },
  linkLeft: { ...body, wrap: true, ink: palette.accent, underline: true },
  ref: { ...body, across: "left", wrap: false, bold: true, ink: palette.accentDark },

  input: { ...body, fill: palette.input },
  inputCentre: { ...body, fill: palette.input, across: "center" },
  inputNumber: { ...body, fill: palette.input, across: "right", wrap: false },

  answer: { ...body, down: "middle", fill: palette.input, beside: palette.ground, unlocked: true },
  formLead: { ...plain, size: 9, ink: palette.muted, wrap: true },
  formHint: { ...plain, size: 9, ink: palette.muted, indent: 1, wrap: true },
  strongLine: { ...plain, bold: true },
  boxed: { ...plain, indent: 1, wrap: true, fill: palette.accentSoft, below: palette.accentSoft },
  boxedAlarm: { ...plain, indent: 1, wrap: true, fill: palette.cautionSoft, below: palette.cautionSoft },

  heat: { ...body, across: "center", down: "middle", wrap: false, below: palette.ground },
  heatStrong: { ...body, across: "center", down: "middle", wrap: false, bold: true, below: palette.ground },
  row: { ...body, down: "middle" },
  rating: { ...body, across: "center", wrap: false, bold: true },
  rowInput: { ...body, down: "middle", across: "center", fill: palette.input },
  rowStrong: { ...body, down: "middle", bold: true },
  rowStrongCentre: { ...body, down: "middle", across: "center", bold: true },
  rowMuted: { ...body, down: "middle", ink: palette.muted },
  rowLink: { ...body, down: "middle", ink: palette.accent, underline: true },
  rowAlarm: { ...body, down: "middle", across: "center", ink: palette.alarm, bold: true },
  rowCentre: { ...body, down: "middle", across: "center" },

  total: { ...body, down: "middle", bold: true, above: palette.accent, fill: palette.soft },
  totalCentre: {
    ...body,
    down: "middle",
    bold: true,
    above: palette.accent,
    fill: palette.soft,
    across: "center",
  },

  narrative: { ...plain, size: 10, ink: palette.ink, down: "top", wrap: true },
  mark: {
    ...body,
    across: "center",
    down: "middle",
    wrap: false,
    bold: true,
    ink: palette.accentDark,
  },
  legendPlanned: { ...plain, size: 9, across: "center", ink: palette.ground, fill: barColours.planned },
  legendCritical: { ...plain, size: 9, across: "center", ink: palette.ground, fill: barColours.critical },
  legendDone: { ...plain, size: 9, across: "center", ink: palette.ink, fill: barColours.done },
  legendToday: { ...plain, size: 9, across: "center", ink: palette.ink, fill: barColours.today },

  elementTitle: {
    ...plain,
    size: 12,
    bold: true,
    ink: palette.accentDark,
    fill: palette.accentSoft,
    below: palette.accent,
  },
  elementFigure: {
    ...plain,
    bold: true,
    ink: palette.accentDark,
    fill: palette.accentSoft,
    below: palette.accent,
    across: "center",
  },

  figure: {
    ...plain,
    size: 24,
    bold: true,
    ink: palette.accent,
    fill: palette.soft,
    across: "center",
    beside: palette.ground,
  },
  figureLabel: {
    ...plain,
    beside: palette.ground,
    size: 9,
    ink: palette.muted,
    fill: palette.soft,
    across: "center",
    down: "top",
    wrap: true,
  },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof allStyles;
export const styles: Readonly<Record<StyleName, Style>> = allStyles;

/** Number formats; none depends on the reader's language. */
export const formats = {
  general: "General",
  text: "@",
  whole: "0",
  one: "0.0",
  two: "0.00",
  percent: "0%",
  date: "d mmm yyyy",
  signed: "+0;-0;0",
  signedOne: "+0.0;-0.0;0.0",
  dayMonth: "d mmm yy",
} as const;
export type FormatName = keyof typeof formats;
