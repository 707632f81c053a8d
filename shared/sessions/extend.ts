import { STRETCHES } from '../stretches/library.ts';
import type { Stretch } from '../stretches/stretch.ts';
import { buildSession } from './build.ts';
import { cutAt } from './cut.ts';
import { refill } from './refill.ts';
import type { SessionRequest } from './request.ts';
import type { Session } from './session.ts';
import { endOf, reopen } from './timeline.ts';

/**
 * The session with more time, up to `length` ms, after `elapsed` ms of it: what was already there stays as it
 * is, and more follows. In the rest or the finish at its end, the new begins now, and not when that began.
 */
export function extendSession(
  session: Session,
  { length, elapsed }: { readonly length: number; readonly elapsed: number },
  request: SessionRequest,
  library: readonly Stretch[] = STRETCHES,
): Session {
  if (length <= session.length) return session;
  if (session.items.length === 0) {
    const { items } = buildSession({ ...request, length }, library);
    return { ...session, length, items };
  }
  const withFinish = hasFinish(session);
  const at = Math.round(Math.min(elapsed, session.length));
  const reopened = reopen(session.items);
  const done = at > endOf(reopened) ? cutAt(session.items, at) : reopened;
  const number = (done.at(-1)?.number ?? 0) + 1;
  const begin = {
    from: endOf(done),
    number,
    planned: [],
    leads: false,
    opener: 'preview',
  } as const;
  const items = refill({ ...begin, done, withFinish }, length, { request, library });
  return { ...session, length, items };
}

/** Whether the session ends with a finish; eye breaks and very short ones do not. */
export const hasFinish = ({ items }: Pick<Session, 'items'>): boolean =>
  items.at(-1)?.steps.at(-1)?.kind === 'finish';
