import { useEffect, useEffectEvent, useRef } from 'react';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';

/** A step that has run longer than this was found, not begun: the page was just loaded, ms. */
const FRESH = 2_500;

interface StepTime {
  readonly moment: SessionMoment;
  readonly elapsed: number;
  /** Nothing begins while the break is paused; what was begun meanwhile begins when it goes on. */
  readonly isStill: boolean;
}

/** Calls `begin` once at the beginning of every step that is lived through. */
export function useStepBegin({ moment, elapsed, isStill }: StepTime, begin: () => void): void {
  const begun = useRef(-1);
  const onBegin = useEffectEvent(() => {
    if (elapsed - start <= FRESH) begin();
  });
  const { start } = moment.step;
  useEffect(() => {
    if (isStill || begun.current === start) return;
    begun.current = start;
    onBegin();
  }, [start, isStill]);
}
