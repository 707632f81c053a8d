import { useState } from 'react';
import type { SessionStart } from '../../../shared/ipc/session-start.ts';
import { call } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

interface UseStart {
  readonly start: (what: SessionStart) => void;
  /** The last wish could not be met: a break is on, or nothing was left to do. */
  readonly isRefused: boolean;
}

/** Starts a session as a break of its own. */
export function useStart(): UseStart {
  const ask = useAsk();
  const [isRefused, setRefused] = useState(false);
  return {
    start: (what) => {
      setRefused(false);
      ask(call('session.start', what).then((isStarted) => setRefused(!isStarted)));
    },
    isRefused,
  };
}
