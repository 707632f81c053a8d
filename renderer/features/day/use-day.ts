import { useCallback, useEffect, useState } from 'react';
import type { DaySpan, DayView } from '../../../shared/insights/day.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

interface UseDay {
  /** null until it has been read. */
  readonly day: DayView | null;
  /** True when the correction is kept; a refusal is shown where refusals are. */
  readonly correct: (span: DaySpan, as: SpanKind) => Promise<boolean>;
}

/** A day of the journal, read again whenever the journal changes. */
export function useDay(date: string): UseDay {
  const [day, setDay] = useState<DayView | null>(null);
  const ask = useAsk();

  useEffect(() => {
    const read = (): void => ask(call('journal.day', date).then(setDay));
    read();
    return listen('journal', read);
  }, [date, ask]);

  const correct = useCallback(
    ({ start, end }: DaySpan, as: SpanKind) => {
      const correcting = call('journal.correct', { start, end, as })
        .then(() => call('journal.day', date))
        .then(setDay);
      ask(correcting);
      return correcting.then(
        () => true,
        () => false,
      );
    },
    [date, ask],
  );
  return { day, correct };
}
