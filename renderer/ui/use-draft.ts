import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { registerDraft } from "../state/drafts.ts";

/** After this long without a keystroke a draft is sent. */
const idleMs = 300;

export interface Draft<T> {
  /** What the field shows. */
  readonly value: T;
  readonly change: (value: T) => void;
  /** Sends the draft now, for blur and Enter. */
  readonly send: () => void;
  /** Back to what is recorded, for Escape. */
  readonly revert: () => void;
}

/** Typed and not yet recorded; it remembers where it belongs, even when the field moves on to another row. */
interface Pending<T> {
  readonly value: T;
  readonly sendValue: (value: T) => Promise<boolean>;
}

/**
 * A field's text while it is typed. It is sent after a pause, on blur, when the field goes away, and before anything
 * that must see it (undo, closing). While there is no draft the field follows what is recorded. Give a field that
 * shows another row a `key`, so that it starts anew.
 *
 * @param sendValue makes the command; resolves to false when it was refused, and the draft then stays in the field.
 */
export function useDraft<T>(recorded: T, sendValue: (value: T) => Promise<boolean>): Draft<T> {
  const [shown, setShown] = useState<Pending<T> | null>(null);
  const pending = useRef<Pending<T> | null>(null);
  const onDisk = useRef(recorded);
  const timer = useRef(0);
  useLayoutEffect(() => {
    onDisk.current = recorded;
  }, [recorded]);

  const hold = useCallback((next: Pending<T> | null) => {
    window.clearTimeout(timer.current);
    pending.current = next;
    setShown(next);
  }, []);

  const send = useCallback(() => {
    window.clearTimeout(timer.current);
    const sent = pending.current;
    if (!sent) return;
    if (Object.is(sent.value, onDisk.current)) {
      hold(null);
      return;
    }
    void (async () => {
      const taken = await sent.sendValue(sent.value);
      // Typing may have gone on while this was on its way.
      if (taken && pending.current === sent) hold(null);
    })();
  }, [hold]);

  useEffect(() => {
    const unregister = registerDraft(send);
    return () => {
      unregister();
      send();
    };
  }, [send]);

  return {
    value: shown ? shown.value : recorded,
    change: (value) => {
      hold({ value, sendValue });
      timer.current = window.setTimeout(send, idleMs);
    },
    send,
    revert: () => hold(null),
  };
}
