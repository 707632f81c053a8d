import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Calls `draw` before every frame with the time since the session began, ms, counted on from
 * `elapsed`. Under reduced motion, or while still, it draws when `elapsed` changes and rests in between.
 */
export function useFrames(elapsed: number, isStill: boolean, draw: (at: number) => void): void {
  const known = useRef({ elapsed, at: 0 });
  const onFrame = useEffectEvent(draw);

  useEffect(() => {
    known.current = { elapsed, at: performance.now() };
    if (isStill || wantsReducedMotion()) onFrame(elapsed);
  }, [elapsed, isStill]);

  useEffect(() => {
    if (isStill || wantsReducedMotion()) return undefined;
    let frame = requestAnimationFrame(function next() {
      onFrame(known.current.elapsed + performance.now() - known.current.at);
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [isStill]);
}

/** Whether the person wants things to stand still, by the system or by Sitwell's own setting. */
export function wantsReducedMotion(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'reduced' ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
