import { useEffect, useRef, useState } from 'react';
import type { SessionStep } from '../../../shared/sessions/session.ts';

export interface UsePreview {
  readonly step: SessionStep;
  readonly index: number;
  /** Into the preview at the last change, ms. */
  readonly elapsed: number;
  readonly isPlaying: boolean;
  readonly setPlaying: (isPlaying: boolean) => void;
  /** Steps by hand, round and round; the movement stands still then, at the step's end. */
  readonly stepBy: (count: 1 | -1) => void;
}

const stepAt = (steps: readonly SessionStep[], index: number): SessionStep => {
  const step = steps[index];
  if (!step) throw new Error('A preview has at least one step.');
  return step;
};

/**
 * Plays short steps over and over; or stands still at the end of one, to be stepped through.
 * `steps` is never empty, `stillAt` an index in it or null.
 */
export function usePreview(steps: readonly SessionStep[], stillAt: number | null): UsePreview {
  const [at, setAt] = useState(() => ({
    index: stillAt ?? 0,
    into: stillAt === null ? 0 : (steps[stillAt]?.length ?? 0),
    isPlaying: stillAt === null,
  }));
  const since = useRef(0);
  const index = at.index % steps.length;
  const step = stepAt(steps, index);
  const { length } = step;

  useEffect(() => {
    if (!at.isPlaying) return undefined;
    since.current = performance.now();
    const timer = setTimeout(
      () => setAt({ index: (index + 1) % steps.length, into: 0, isPlaying: true }),
      Math.max(0, length - at.into),
    );
    return () => clearTimeout(timer);
  }, [at, index, length, steps.length]);

  const setPlaying = (isPlaying: boolean): void => {
    const played = at.isPlaying ? performance.now() - since.current : 0;
    setAt({ index, into: Math.min(length, at.into + played), isPlaying });
  };
  const stepBy = (count: 1 | -1): void => {
    const next = (index + count + steps.length) % steps.length;
    setAt({ index: next, into: steps[next]?.length ?? 0, isPlaying: false });
  };
  return {
    step,
    index,
    elapsed: step.start + at.into,
    isPlaying: at.isPlaying,
    setPlaying,
    stepBy,
  };
}
