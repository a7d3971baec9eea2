/** Marks a part of the window that F6 goes to: the content, the details beside it, the rail, the top bar. */
export const area = { "data-area": "", tabIndex: -1 } as const;

/**
 * Puts the keyboard into the next part of the window, as F6 does in other programs, so that nobody has to pass every
 * stage and button with Tab to get to the content. From nowhere it leads to the content.
 *
 * @param by 1: the next one; -1: the one before
 */
export function goToArea(by: 1 | -1): void {
  const areas = [...document.querySelectorAll<HTMLElement>("[data-area]")];
  // An area may lie in another one, as the details do in the content: the innermost is where the keyboard is.
  const here = document.activeElement?.closest<HTMLElement>("[data-area]") ?? null;
  const content = areas.find((one) => one.matches("main"));
  const next = here === null ? content : areas.at((areas.indexOf(here) + by) % areas.length);
  next?.focus();
}
