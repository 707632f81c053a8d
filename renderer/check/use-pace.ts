import { useEffect, useState } from 'react';
import { beginPace, goToStep, pauseOrResume } from '../../shared/ergonomics/check/pace.ts';
import type { Pace } from '../../shared/ergonomics/check/pace.ts';

interface UsePace {
  readonly pace: Pace;
  readonly next: () => void;
  readonly back: () => void;
  readonly pause: () => void;
}

/** Leads through so many things, one after the other, in their time. A page that is loaded again begins anew. */
export function usePace(count: number): UsePace {
  const [pace, setPace] = useState(() => beginPace(performance.now()));
  const go = (by: number): void =>
    setPace((was) => goToStep(was, Math.min(was.at + by, count), performance.now()));

  useEffect(() => {
    if (pace.since === null || pace.at >= count) return undefined;
    const timer = setTimeout(
      () => setPace(goToStep(pace, pace.at + 1, performance.now())),
      pace.leftMs,
    );
    return () => clearTimeout(timer);
  }, [pace, count]);

  return {
    pace,
    next: () => go(1),
    back: () => go(-1),
    pause: () => setPace((was) => pauseOrResume(was, performance.now())),
  };
}
