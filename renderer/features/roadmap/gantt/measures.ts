/** Pixels. */
export const rowHeight = 32;
/** From the top of a line to the middle of its bar. */
export const barMiddle = 14.5;
export const headHeight = 48;

/** The columns before the time axis, in pixels; those there is no room for are 0. */
export interface LeftColumns {
  readonly number: number;
  readonly title: number;
  readonly owner: number;
  readonly finish: number;
  readonly all: number;
}

/** The columns that leave the time axis at least half of the width. */
export function leftColumnsFor(width: number): LeftColumns {
  const [title, owner, finish] =
    width >= 1180
      ? [280, 130, 112]
      : width >= 900
        ? [210, 110, 112]
        : width >= 640
          ? [170, 0, 112]
          : [132, 0, 0];
  const number = width >= 640 ? 46 : 40;
  return { number, title, owner, finish, all: number + title + owner + finish };
}
