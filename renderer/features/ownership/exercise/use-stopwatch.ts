import { useEffect, useState } from "react";

export interface Stopwatch {
  /** Who is being timed, or null. */
  readonly personId: string | null;
  /** Seconds so far, to a tenth. */
  readonly seconds: number;
  readonly start: (personId: string) => void;
  /** Stops and gives the seconds, to a tenth; null when nothing ran. */
  readonly stop: () => number | null;
}

const tenth = (ms: number) => Math.round(ms / 100) / 10;

/** A stopwatch for one person at a time; starting another stops the first. */
export function useStopwatch(): Stopwatch {
  const [running, setRunning] = useState<{ readonly personId: string; readonly since: number } | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, [running]);
  return {
    personId: running?.personId ?? null,
    seconds: running ? Math.max(0, tenth(now - running.since)) : 0,
    start: (personId) => {
      const since = performance.now();
      setNow(since);
      setRunning({ personId, since });
    },
    stop: () => {
      if (!running) return null;
      setRunning(null);
      return tenth(performance.now() - running.since);
    },
  };
}
