// What lives here: the session of the break that runs: built when it opens, kept for its life, recorded at its end.
// What does not: building (shared/sessions), showing (renderer/break). Its clock is the break's own.
// To add a command: shared/sessions/session.ts; nothing here.
import type { Effect } from '../../shared/breaks/effects.ts';
import type { SessionAction } from '../../shared/breaks/facts.ts';
import type { BreakPhase, Status } from '../../shared/breaks/status.ts';
import type { SessionStart } from '../../shared/ipc/session-start.ts';
import type { BreakEntry, StretchEntry } from '../../shared/journal/entries.ts';
import type { Routine } from '../../shared/routines/routine.ts';
import { buildSession } from '../../shared/sessions/build.ts';
import { applyCommand } from '../../shared/sessions/commands.ts';
import { extendSession } from '../../shared/sessions/extend.ts';
import type { SessionRequest } from '../../shared/sessions/request.ts';
import type { Session, SessionCommand } from '../../shared/sessions/session.ts';
import { MINUTE, SECOND } from '../../shared/time/moment.ts';
import type { SnapshotStore } from '../store/snapshot.ts';
import type { Log } from '../system/log.ts';
import { askedSession, minutesOf } from './asked-session.ts';
import { packed, unpacked } from './kept-session.ts';
import type { KeptSession } from './kept-session.ts';
import { requestNow } from './request-now.ts';
import type { RequestSources } from './request-now.ts';
import { stretchEntries } from './stretch-entries.ts';
import { withMark } from './times.ts';

type Opened = Extract<Effect, { readonly type: 'open' }>;
type Running = Extract<BreakPhase, { readonly type: 'running' }>;

/** Keeps the session of the running break. Nothing here ever throws: a break goes on without a session. */
export interface SessionKeeper {
  /** The session of the break that runs or has just ended, or null. */
  readonly session: () => Session | null;
  /** Whether the person asked for it, so that it has to be shown. */
  readonly isAsked: () => boolean;
  /** What the scheduler wants done, before it is done. Returns what is to be recorded along with it. */
  readonly hear: (effects: readonly Effect[]) => readonly StretchEntry[];
  /** Follows the break: more time, and whether the person follows along. After every turn of the scheduler. */
  readonly follow: (status: Status) => void;
  readonly command: (command: SessionCommand) => void;
  /** Starts a session as a break of its own. False if a break runs already or what was asked for is gone. */
  readonly start: (what: SessionStart) => boolean;
}

export interface KeeperParts {
  readonly sources: RequestSources;
  readonly routine: (id: string) => Routine | null;
  /** Whether breaks show sessions at all, as set. */
  readonly areShown: () => boolean;
  readonly file: SnapshotStore;
  readonly act: (action: SessionAction) => void;
  readonly status: () => Status;
  readonly tell: (session: Session | null) => void;
  readonly log: Log;
}

/** A keeper; of the last run it has what was written down. */
export function createSessionKeeper(parts: KeeperParts): SessionKeeper {
  const { sources, file, log } = parts;
  let kept: KeptSession | null = null;
  /** What the last run wrote down, until the start has shown what of it goes on. */
  let written: KeptSession | null = guarded(() => unpacked(file.read()), null);
  let asked: Pick<KeptSession, 'session' | 'request'> | null = null;

  function guarded<Result>(work: () => Result, otherwise: Result): Result {
    try {
      return work();
    } catch (reason) {
      log('session', reason);
      return otherwise;
    }
  }
  /** Writes it down before anybody sees it. */
  const keep = (next: KeptSession): void => {
    const isNew = next.session !== kept?.session;
    kept = next;
    guarded(() => file.write(packed(next)), undefined);
    if (isNew) parts.tell(next.session);
  };
  const drop = (): void => {
    if (kept) parts.tell(null);
    kept = null;
  };
  const begun = (
    breakId: string,
    session: Session,
    request: SessionRequest,
    isAsked: boolean,
  ): KeptSession => ({
    ...{ breakId, request, asked: isAsked, followed: isAsked, marks: [], ended: null },
    session: { ...session, id: breakId },
  });

  const open = ({ breakId, kind, lengthMs, gentle }: Opened): void => {
    if (kept?.breakId === breakId && kept.ended === null) return;
    if (asked) return keep(begun(breakId, asked.session, asked.request, true));
    if (written?.breakId === breakId) return reopen(written, lengthMs);
    drop();
    if (!parts.areShown()) return;
    const request = requestNow({ seed: breakId, length: lengthMs, kind, gentle }, sources);
    const session = buildSession(request);
    if (session.items.length > 0) keep(begun(breakId, session, request, false));
  };
  /** After a restart. What the person left out last is in the file, but perhaps not yet in the break's end. */
  const reopen = (before: KeptSession, lengthMs: number): void => {
    // Killed just as it ended, and not yet for the scheduler: it goes on.
    keep({ ...before, ended: null });
    const byMs = before.session.length - lengthMs;
    if (before.session.chosen && byMs !== 0) parts.act({ type: 'shiftEnd', byMs });
  };
  const end = (breakId: string, elapsedMs: number): void => {
    const ending = kept ?? written;
    if (ending?.breakId === breakId) keep({ ...ending, ended: ending.ended ?? elapsedMs });
  };
  const played = ({ id, outcome }: BreakEntry): readonly StretchEntry[] => {
    // Killed while its end screen asked a question, only the file knows of it.
    const ending = kept ?? written;
    if (ending?.breakId !== id || ending.ended === null) return [];
    return outcome === 'taken' || outcome === 'partial' ? stretchEntries(ending, ending.ended) : [];
  };
  const hearOne = (effect: Effect): readonly StretchEntry[] => {
    if (effect.type === 'open') open(effect);
    if (effect.type === 'over') end(effect.breakId, effect.elapsedMs);
    if (effect.type === 'close') drop();
    return effect.type === 'record' && effect.entry.type === 'break' ? played(effect.entry) : [];
  };

  const runningNow = (): Running | null => {
    const { phase } = parts.status();
    return phase.type === 'running' && phase.breakId === kept?.breakId ? phase : null;
  };
  const follow = ({ phase, wall }: Status): void => {
    if (!kept || phase.type !== 'running' || phase.breakId !== kept.breakId) return;
    const elapsed = elapsedOf(phase);
    const { lengthMs: length } = phase;
    const marks = withMark(kept.marks, { elapsed, wall });
    const followed = kept.followed || phase.playing;
    const { request } = kept;
    const longer = length - kept.session.length >= SECOND;
    const session = longer
      ? extendSession(kept.session, { length, elapsed }, request)
      : kept.session;
    const next = { ...kept, marks, followed, session };
    // The marks of a pause change at every look, and only the last one counts.
    const isWorthWriting = marks !== kept.marks && !phase.paused;
    if (longer || followed !== kept.followed || isWorthWriting) keep(next);
    else kept = next;
  };
  const command = (wanted: SessionCommand): void => {
    const running = runningNow();
    if (!kept || !running) return;
    const { session, request } = kept;
    const next = applyCommand(session, elapsedOf(running), wanted, request);
    keep({ ...kept, session: next, followed: true });
    const byMs = next.length - session.length;
    if (byMs !== 0) parts.act({ type: 'shiftEnd', byMs });
  };
  const start = (what: SessionStart): boolean => {
    const { phase, flareUp: gentle } = parts.status();
    if (phase.type === 'running') return false;
    const length = minutesOf(what) * MINUTE;
    const seed = `asked-${sources.wall().toString(36)}`;
    const kind = length < LONG ? 'move' : 'long';
    const request = requestNow({ seed, length, kind, gentle }, sources);
    const session = askedSession(what, request, parts.routine);
    if (!session) return false;
    asked = { session, request };
    try {
      parts.act({ type: 'startSession', lengthMs: session.length });
    } finally {
      asked = null;
    }
    return runningNow() !== null;
  };

  return {
    session: () => kept?.session ?? null,
    isAsked: () => kept?.asked ?? false,
    hear: (effects) => {
      const entries = effects.flatMap((effect) => guarded(() => hearOne(effect), []));
      // Whatever did not go on at the start never will.
      written = null;
      return entries;
    },
    follow: (status) => guarded(() => follow(status), undefined),
    command: (wanted) => guarded(() => command(wanted), undefined),
    start: (what) => guarded(() => start(what), false),
  };
}

/** What was asked for is put together as for a long break from here on, ms. */
const LONG = 4 * MINUTE;

const elapsedOf = ({ lengthMs, remainingMs }: Running): number => lengthMs - remainingMs;
