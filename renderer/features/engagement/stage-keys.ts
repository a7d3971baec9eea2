/**
 * The digit that leads to a stage, with Alt, by the stage's place in the rail from 0: the tenth has 0, as on a keyboard;
 * null beyond that.
 */
export function keyOfStage(place: number): string | null {
  return place < 10 ? String((place + 1) % 10) : null;
}
