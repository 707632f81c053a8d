import { useEffect, useState } from 'react';
import type { SelfCheckView } from '../../../shared/self-check/finding.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** What works here and what does not, kept fresh; null until it is known. */
export function useSelfCheck(): SelfCheckView | null {
  const ask = useAsk();
  const [view, setView] = useState<SelfCheckView | null>(null);
  useEffect(() => {
    ask(call('selfCheck.get').then(setView));
    return listen('selfCheck', setView);
  }, [ask]);
  return view;
}
