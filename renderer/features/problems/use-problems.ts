import { useEffect, useState } from 'react';
import type { Problem } from '../../../shared/ipc/views.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

/** What does not work here and now, kept fresh. */
export function useProblems(): readonly Problem[] {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const ask = useAsk();
  useEffect(() => {
    ask(call('problems.list').then(setProblems));
    return listen('problems', setProblems);
  }, [ask]);
  return problems;
}
