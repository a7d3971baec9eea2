const units = ["kB", "MB", "GB"] as const;

/** A file's size as people read it: "480 kB", "1.2 MB". */
export function shownBytes(bytes: number): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && size < 10 ? 1 : 0;
  return `${size.toLocaleString(undefined, { maximumFractionDigits: digits })} ${units[unit] ?? ""}`;
}
