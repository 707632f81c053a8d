import { useCallback, useEffect, useState } from 'react';
import type { DaySummary } from '../../../shared/insights/day.ts';
import { call } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** How many days are read at a time. */
export const DAYS_AT_A_TIME = 30;

interface UseDays {
  /** Newest first; null until the first have been read. */
  readonly days: readonly DaySummary[] | null;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

/** The days of the journal, read as far as asked. */
export function useDays(): UseDays {
  const [days, setDays] = useState<readonly DaySummary[] | null>(null);
  const [hasMore, setHasMore] = useState(false);
  const ask = useAsk();

  const add = useCallback((more: readonly DaySummary[]) => {
    setDays((known) => [...(known ?? []), ...more]);
    setHasMore(more.length === DAYS_AT_A_TIME);
  }, []);

  useEffect(() => {
    let isWanted = true;
    ask(
      call('journal.days', { limit: DAYS_AT_A_TIME }).then((first) => {
        if (isWanted) add(first);
      }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, add]);

  const last = days?.at(-1)?.date;
  const loadMore = (): void =>
    ask(call('journal.days', { before: last, limit: DAYS_AT_A_TIME }).then(add));
  return { days, hasMore, loadMore };
}
