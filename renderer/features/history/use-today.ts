import { useEffect, useState } from 'react';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** Today's date, as main counts days; null until it is known. */
export function useToday(): string | null {
  const [today, setToday] = useState<string | null>(null);
  const ask = useAsk();
  useEffect(() => {
    const read = (): void => ask(call('journal.day', 'today').then(({ date }) => setToday(date)));
    read();
    return listen('journal', read);
  }, [ask]);
  return today;
}
