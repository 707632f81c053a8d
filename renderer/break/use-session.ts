import { useMemo, useState } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import { buildSession, extendSession } from '../../shared/stretches/build.ts';
import { routineFor } from '../../shared/stretches/stretches.ts';
import type { Session } from '../../shared/stretches/types.ts';

/**
 * The movements of this break. "A minute more" adds to the end, so that nothing already shown changes.
 */
export function useSession(phase: Extract<BreakPhase, { readonly type: 'running' }>): Session {
  const { kind, gentle, lengthMs } = phase;
  const [first] = useState(lengthMs);
  return useMemo(() => {
    const routine = routineFor(kind, gentle);
    return extendSession(buildSession(routine, first), routine, lengthMs);
  }, [kind, gentle, first, lengthMs]);
}
