/** Hands a text to the person as a file, the way the browser saves downloads. */
export function saveFile(name: string, text: string): void {
  // As bytes: a browser would add an ending of its own to what it takes for text.
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this; some ask the person first where to.
  setTimeout(() => URL.revokeObjectURL(address), longestSave);
}

/** Time that a person may take to say where a file goes, ms. */
const longestSave = 10 * 60_000;
