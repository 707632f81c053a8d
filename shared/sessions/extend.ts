import { STRETCHES } from '../stretches/library.ts';
import type { Stretch } from '../stretches/stretch.ts';
import { buildSession } from './build.ts';
import { refill } from './refill.ts';
import type { SessionRequest } from './request.ts';
import type { Session } from './session.ts';
import { reopen } from './timeline.ts';

/** The session with more time, up to `length` ms: what was already there stays as it is, and more follows. */
export function extendSession(
  session: Session,
  length: number,
  request: SessionRequest,
  library: readonly Stretch[] = STRETCHES,
): Session {
  if (length <= session.length) return session;
  if (session.items.length === 0) {
    const { items } = buildSession({ ...request, length }, library);
    return { ...session, length, items };
  }
  const withFinish = hasFinish(session);
  const done = reopen(session.items);
  const rest = { done, planned: [], opener: 'preview', withFinish } as const;
  return { ...session, length, items: refill(rest, length, { request, library }) };
}

/** Whether the session ends with a finish; eye breaks and very short ones do not. */
export const hasFinish = ({ items }: Pick<Session, 'items'>): boolean =>
  items.at(-1)?.steps.at(-1)?.kind === 'finish';
