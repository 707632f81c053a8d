import { useEffect, useEffectEvent } from 'react';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import { stepKey } from './step-key.ts';

/** A step that has run longer than this was found, not begun: the page was just loaded, ms. */
const FRESH = 2_500;

interface StepTime {
  readonly moment: SessionMoment;
  readonly elapsed: number;
  /** Nothing begins while the break is paused; a step that was hardly begun begins again when it goes on. */
  readonly isStill: boolean;
}

/** Calls `begin` at the beginning of every step that is lived through. */
export function useStepBegin({ moment, elapsed, isStill }: StepTime, begin: () => void): void {
  const { start } = moment.step;
  const key = stepKey(moment.item, moment.step);
  const onBegin = useEffectEvent(() => {
    if (elapsed - start <= FRESH) begin();
  });
  useEffect(() => {
    if (!isStill) onBegin();
  }, [key, isStill]);
}
