/** It comes no later than this after the frame, ms, however busy the window is. */
const latest = 200;

/**
 * Does something once what has just changed is on the screen and the window has time. A window that is not seen paints
 * nothing; there it waits until the window is seen again. The result calls it off.
 */
export function afterPaint(act: () => void): () => void {
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(act, { timeout: latest });
  });
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
}
