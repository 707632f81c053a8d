import { useEffect, useState } from 'react';
import type { CarePack, CareTimer } from '../../../shared/comfort/pack.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** The ice or heat timer, which main keeps: it goes on when this page is closed. */
interface CareTimerInUse {
  readonly timer: CareTimer | null;
  /** What the last timer was for, if it came to its end while this page was open. */
  readonly over: CarePack | null;
  readonly start: (pack: CarePack, minutes: number) => void;
  readonly stop: () => void;
}

export function useCareTimer(): CareTimerInUse {
  const [timer, setTimer] = useState<CareTimer | null>(null);
  const [over, setOver] = useState<CarePack | null>(null);
  const [isStopping, setStopping] = useState(false);
  const ask = useAsk();
  useEffect(() => {
    ask(call('care.get').then(setTimer));
  }, [ask]);
  useEffect(
    () =>
      listen('care', (next) => {
        setOver(next === null && !isStopping ? (timer?.pack ?? null) : null);
        setStopping(false);
        setTimer(next);
      }),
    [timer, isStopping],
  );
  return {
    timer,
    over,
    start: (pack, minutes) => ask(call('care.start', { pack, minutes }).then(setTimer)),
    stop: () => {
      setStopping(true);
      ask(call('care.stop').then(() => setTimer(null)));
    },
  };
}
