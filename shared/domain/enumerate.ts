/** "Dispatch", "Dispatch and Sales", "Dispatch, Sales and Service". */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The same for one line: "Dispatch, Sales and 3 more". */
export function listed(names: readonly string[]): string {
  return names.length <= 3 ? joined(names) : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}
