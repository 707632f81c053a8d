import { useEffect, useState } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import type { Session } from '../../shared/sessions/session.ts';
import { SECOND } from '../../shared/time/moment.ts';
import { useShared } from '../state/context.ts';
import type { KnownSession } from './use-session.ts';

/** What main began with a command has begun here too, though its word was quicker than the clock's, ms. */
const CLOSE = 30;
/** A timer may ring a little early; then it waits this long, ms. */
const AT_LEAST = 20;

/**
 * Time since the break began, without its pauses, ms. Renewed when something to read changes: at every
 * whole second, and when a step of the session begins.
 */
export function useElapsed(
  phase: Extract<BreakPhase, { readonly type: 'running' }>,
  { session, since }: KnownSession,
): number {
  const { arrived } = useShared();
  const { lengthMs, remainingMs, paused } = phase;
  const [looked, setLooked] = useState(arrived);
  const known = Math.round(Math.max(0, lengthMs - remainingMs));

  useEffect(() => {
    if (paused) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const at = known + Math.max(0, performance.now() - arrived);
      if (at >= lengthMs) return;
      const change = Math.min(nextSecond(at), nextStep(session, at));
      timer = setTimeout(look, Math.max(AT_LEAST, change - at));
    };
    const look = (): void => {
      setLooked(performance.now());
      wait();
    };
    wait();
    return () => clearTimeout(timer);
  }, [known, arrived, lengthMs, paused, session]);

  // A command has just changed what is now: that cannot wait for the next second.
  const now = Math.max(looked, since + CLOSE);
  return Math.min(lengthMs, known + (paused ? 0 : Math.max(0, now - arrived)));
}

const nextSecond = (at: number): number => (Math.floor(at / SECOND) + 1) * SECOND;

function nextStep(session: Session | null, at: number): number {
  const item = session?.items.find(({ start, length }) => start + length > at);
  const step = item?.steps.find(({ start }) => start > at);
  return step?.start ?? (item ? item.start + item.length : Infinity);
}
