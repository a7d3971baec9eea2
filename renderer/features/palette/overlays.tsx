/** What can lie over the screen of an engagement. */
export function Overlays() {
  return null;
}
