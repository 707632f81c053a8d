import { useEffect, useState } from 'react';
import type { Session } from '../../shared/sessions/session.ts';
import { call, listen } from '../api.ts';

/** The session of this break as main keeps it; null until it has come, and where there is none. */
export interface KnownSession {
  readonly session: Session | null;
  /** When it came or changed, by this page's own clock (performance.now). */
  readonly since: number;
}

/** Asks for the session and follows it. */
export function useSession(): KnownSession {
  const [known, setKnown] = useState<KnownSession>({ session: null, since: 0 });
  useEffect(() => {
    let isFirst = true;
    const take = (next: Session | null): void => {
      isFirst = false;
      const session = next && next.items.length > 0 ? next : null;
      setKnown({ session, since: performance.now() });
    };
    const stop = listen('session', take);
    // A break goes on without its session, so a refusal here is nobody's trouble.
    call('session.get').then(
      (kept) => {
        if (isFirst) take(kept);
      },
      () => undefined,
    );
    return () => {
      isFirst = false;
      stop();
    };
  }, []);
  return known;
}
