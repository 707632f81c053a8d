import { useEffect, useState } from 'react';
import type { Session } from '../../shared/sessions/session.ts';
import { call, listen } from '../api.ts';

/** The session of this break as main keeps it; null until it has come, and where there is none. */
export function useSession(): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    let isFirst = true;
    const take = (next: Session | null): void => {
      isFirst = false;
      setSession(next && next.items.length > 0 ? next : null);
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
  return session;
}
