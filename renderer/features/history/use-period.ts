import { useEffect, useState } from 'react';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import { daysAfter, lengthOf, shifted } from '../../../shared/insights/period.ts';
import type { Dates, PeriodKind } from '../../../shared/insights/period.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';
import { SIDE_DAYS } from './side/SideBySideCard.tsx';

/** A period and what came before it: the period before, or more where that has fewer than four weeks in all. */
export interface ReadPeriod {
  readonly view: DaysView;
  readonly before: DaysView;
}

/** Reads a period and what came before it, again whenever the journal changes; null until it is there. */
export function usePeriod(kind: PeriodKind, { from, to }: Dates): ReadPeriod | null {
  const [read, setRead] = useState<ReadPeriod | null>(null);
  const ask = useAsk();
  useEffect(() => {
    let isWanted = true;
    const earliest = [shifted(kind, from, -1).from, daysAfter(to, 1 - SIDE_DAYS)].toSorted()[0];
    const again = (): void =>
      ask(
        Promise.all([
          call('journal.range', { from, to }),
          call('journal.range', { from: earliest ?? from, to: daysAfter(from, -1) }),
        ]).then(([view, before]) => {
          if (isWanted) setRead({ view, before });
        }),
      );
    again();
    const stop = listen('journal', again);
    return () => {
      isWanted = false;
      stop();
    };
  }, [kind, from, to, ask]);
  return read?.view.from === from && lengthOf(read.view) === lengthOf({ from, to }) ? read : null;
}
