import { useEffect, useState } from 'react';
import type { SensesView } from '../../../shared/sensing/senses-view.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** What Sitwell notices now; null while it is not known, or not `wanted`. Coming back to the window looks again. */
export function useSenses(wanted: boolean): SensesView | null {
  const ask = useAsk();
  const [view, setView] = useState<SensesView | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const look = (): void => ask(call('senses.get').then(setView));
    look();
    window.addEventListener('focus', look);
    const stop = listen('senses', setView);
    return () => {
      window.removeEventListener('focus', look);
      stop();
    };
  }, [ask, wanted]);
  return wanted ? view : null;
}
