/** What the schedule says. */
export function ScheduleView() {
  return null;
}
