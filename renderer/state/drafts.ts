/**
 * Text that has been typed and not yet been sent. Every field with a draft registers how to send it, so that leaving a
 * screen, undoing or closing the window can send all of them first.
 */
const senders = new Set<Send>();

/** Sends a draft. One that must check or prepare something before it becomes a command says when it has. */
type Send = () => void | Promise<void>;

/** Drafts that were sent and are not a command in the queue yet. */
const onTheirWay = new Set<Promise<void>>();

/** Registers a field; the function returned takes it out. */
export function registerDraft(send: Send): () => void {
  senders.add(send);
  return () => senders.delete(send);
}

/** Sends every draft now; each becomes a command in the queue. */
export function sendDrafts(): void {
  for (const send of senders) {
    const sent = send();
    if (!sent) continue;
    onTheirWay.add(sent);
    void sent.finally(() => onTheirWay.delete(sent));
  }
}

/** Resolves once every draft that was sent is in the queue, or was found not to be fit for it. */
export async function draftsQueued(): Promise<void> {
  await Promise.allSettled(onTheirWay);
}
