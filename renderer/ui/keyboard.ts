/** Whether keys now go into a text field, so that single-letter shortcuts must stand back. */
export function isTyping(): boolean {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true;
  if (!(element instanceof HTMLInputElement)) return false;
  return !["checkbox", "radio", "button", "range", "file"].includes(element.type);
}
