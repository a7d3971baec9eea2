/**
 * Text that has been typed and not yet been sent. Every field with a draft registers how to send it, so that leaving a
 * screen, undoing or closing the window can send all of them first.
 */
const senders = new Set<() => void>();

/** Registers a field; the function returned takes it out. */
export function registerDraft(send: () => void): () => void {
  senders.add(send);
  return () => senders.delete(send);
}

/** Sends every draft now; each becomes a command in the queue. */
export function sendDrafts(): void {
  for (const send of senders) send();
}
