import { useEffect, useState } from 'react';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import type { Dates } from '../../../shared/insights/period.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** A run of days, read again whenever the journal changes; null until it is there, and without dates. */
export function useRange(dates: Dates | null): DaysView | null {
  const [view, setView] = useState<DaysView | null>(null);
  const ask = useAsk();
  const { from, to } = dates ?? {};
  useEffect(() => {
    if (from === undefined || to === undefined) return undefined;
    let isWanted = true;
    const read = (): void =>
      ask(
        call('journal.range', { from, to }).then((answer) => {
          if (isWanted) setView(answer);
        }),
      );
    read();
    const stop = listen('journal', read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [from, to, ask]);
  return view?.from === from && view?.to === to ? view : null;
}
