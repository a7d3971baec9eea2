/** Characters that Windows, macOS or Linux do not take in a file name, and those a shell or a mail program trips over. */
// oxlint-disable-next-line no-control-regex -- control characters are among them
const refused = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Names that mean a device on Windows, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Longest stem, bytes of UTF-8; most disks take 255 for the whole name, and its ending needs some. */
const longestStem = 150;

/**
 * A file name made of words a person typed that every system takes: "Müller & Co – Sales CRM 2025-03-01.xlsx". What
 * cannot stay becomes a space, what is too long is cut; when nothing stays, the fallback is used.
 *
 * @param ending written by us: the last words, if any, and the ending with its dot.
 */
export function fileNameOf(words: string, ending: string, fallback = "Uptake"): string {
  const plain = words.replace(refused, " ").replace(/\s+/g, " ").trim().replace(/^\.+/, "");
  const stem = cutToBytes(plain, longestStem).replace(/[. ]+$/, "");
  if (stem === "") return fallback + ending;
  return (reserved.test(stem) ? `${fallback} ${stem}` : stem) + ending;
}

function cutToBytes(text: string, limit: number): string {
  let length = 0;
  let kept = "";
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > limit) break;
    kept += character;
  }
  return kept;
}
