/** Characters that Windows, macOS or Linux do not take in a file name, and those a shell or a mail program trips over. */
// oxlint-disable-next-line no-control-regex -- control characters are among them
const refused = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Names that mean a device on Windows, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Longest stem, UTF-16 code units; leaves room for an ending and a counter within 255 bytes of most scripts. */
const longestStem = 80;

/**
 * A file name made of words a person typed that every system takes: "Müller & Co – Sales CRM 2025-03-01.xlsx". What
 * cannot stay becomes a space; when nothing stays, the fallback is used.
 *
 * @param ending with its dot.
 */
export function fileNameOf(words: string, ending: string, fallback = "Uptake"): string {
  const plain = words.replace(refused, " ").replace(/\s+/g, " ").trim();
  const stem = [...plain]
    .slice(0, longestStem)
    .join("")
    .replace(/[. ]+$/, "")
    .replace(/^\.+/, "");
  if (stem === "") return fallback + ending;
  return (reserved.test(stem) ? `${fallback} ${stem}` : stem) + ending;
}
