import { useRef, useState } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import { useAct } from '../state/context.ts';

/** What lies over the break to be read. */
export type Reading = 'signs' | 'keys' | 'care';

interface UseReading {
  readonly reading: Reading | null;
  readonly open: (what: Reading) => void;
  readonly close: () => void;
}

/** What is being read. The break waits for as long as that takes, and then goes on if it was going on before. */
export function useReading(phase: Extract<BreakPhase, { readonly type: 'running' }>): UseReading {
  const act = useAct();
  const [reading, setReading] = useState<Reading | null>(null);
  const isWaiting = useRef(false);
  return {
    reading,
    open: (what) => {
      setReading(what);
      if (isWaiting.current || phase.paused) return;
      isWaiting.current = true;
      act({ type: 'pauseBreak' });
    },
    close: () => {
      setReading(null);
      if (!isWaiting.current) return;
      isWaiting.current = false;
      act({ type: 'resumeBreak' });
    },
  };
}
