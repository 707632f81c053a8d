import { useCallback, useEffect, useState } from 'react';
import type { Amended, Amendment } from '../../../shared/insights/amendment.ts';
import type { DayView } from '../../../shared/insights/day.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** Sets the day right. null: main could not be asked, which is said where failures are. */
export type Amend = (amendment: Amendment) => Promise<Amended | null>;

interface UseDay {
  /** null until it has been read. */
  readonly day: DayView | null;
  readonly amend: Amend;
}

/** A day of the journal, "YYYY-MM-DD" or "today", read again whenever the journal changes. */
export function useDay(date: string): UseDay {
  const [day, setDay] = useState<DayView | null>(null);
  const ask = useAsk();

  useEffect(() => {
    const read = (): void => ask(call('journal.day', date).then(setDay));
    read();
    return listen('journal', read);
  }, [date, ask]);

  const amend = useCallback<Amend>(
    async (amendment) => {
      const asking = call('journal.amend', amendment);
      ask(asking);
      const answer = await asking.catch(() => null);
      if (answer?.type === 'changed')
        setDay((known) => (known?.date === answer.day.date ? answer.day : known));
      return answer;
    },
    [ask],
  );
  return { day, amend };
}
