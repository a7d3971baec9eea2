/** Where half-finished answers are kept from one look at the form to the next. */
export interface KeptProgress {
  /** What was kept last; null when nothing is. Whatever it holds, it may be from anywhere: it is checked when read. */
  readonly read: () => string | null;
  /** @returns whether it is kept now */
  readonly write: (text: string) => boolean;
  readonly clear: () => void;
}
