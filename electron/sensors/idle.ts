// What lives here: time since the last input: which signal of it is used, and what is so between two answers.
// What does not: whether a signal lies (shared/sensing/idle-trust.ts), what follows from idle time (shared/presence).
// To add a signal: an IdleMonitor in its platform's folder.
import type { PowerMonitor, Screen } from 'electron';
import { isBelievable, lookAtIdle, UNSEEN } from '../../shared/sensing/idle-trust.ts';
import type { IdleLook, IdleTrust, SuspicionId, Witness } from '../../shared/sensing/idle-trust.ts';
import { MINUTE, SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Problems } from '../system/problems.ts';
import type { IdleMonitor, IdleMonitorId } from './idle-monitor.ts';

/** What is used of the idle signals, and what is known of the system's own. */
export interface IdleState {
  /** The signal in use; null: none tells the truth. */
  readonly uses: 'system' | IdleMonitorId | null;
  /** What the system's own signal is suspected of. */
  readonly suspected: readonly SuspicionId[];
  /** The signal in use has shown a pause, and work after it. */
  readonly moves: boolean;
}

/** The idle signal. */
export interface IdleSensor {
  /** Time since the last input anywhere, ms. Never throws. */
  readonly idleMs: () => number;
  /** Whether breaks may be judged by it. */
  readonly isTrusted: () => boolean;
  /** To be waited for before `idleMs`, where a signal has to be asked; null where none has to be. Never rejects. */
  readonly refresh: () => Promise<void> | null;
  /** Something other than the signal saw a person, now. */
  readonly saw: (witness: Witness) => void;
  readonly state: () => IdleState;
}

export interface IdleParts {
  readonly preview: boolean;
  readonly monitor: Pick<PowerMonitor, 'getSystemIdleTime'>;
  readonly screen: Pick<Screen, 'getCursorScreenPoint'>;
  readonly clocks: Pick<Clocks, 'now'>;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  /** The keyboard is in one of our own windows. */
  readonly own: () => boolean;
  /** Other signals, the best first. */
  readonly others: readonly IdleMonitor[];
}

/** On the preview desktop a person may be busy for hours without a pause, and what is typed and clicked is no input of theirs. */
const ON_PREVIEW: ReadonlySet<SuspicionId> = new Set([
  ...(['neverPauses', 'ownQuiet', 'sameAgain', 'blindToHands', 'blindToTray'] as const),
]);
/** Looks closer together than this tell nothing. */
const LOOK_AGAIN = SECOND;
/** A second opinion is asked for no more often than this, until the system's signal has shown a pause. */
const SECOND_OPINION_EVERY = 2 * MINUTE;
/** A first pause, in another signal, may take this long to come. */
const PROVEN_WITHIN = 20 * MINUTE;

/** An answer of another signal. */
interface Answer {
  readonly idleMs: number;
  readonly mono: number;
}

/** The idle signal of this desktop, with others in its place once it is found to lie. */
export function idleSensor(parts: IdleParts): IdleSensor {
  const { clocks, problems, others } = parts;
  const leaveOut = parts.preview ? ON_PREVIEW : new Set<SuspicionId>();
  const seen: Partial<Record<Witness, number>> = {};
  const trusts = new Map<IdleMonitorId, IdleTrust>();
  const answers = new Map<IdleMonitorId, Answer>();
  let system: IdleTrust = UNSEEN;
  let value: Answer = { idleMs: 0, mono: clocks.now().mono };
  let pointerMovedAt = -Infinity;
  let suspectedSince: number | null = null;
  let askedAt = -Infinity;
  let asking: Promise<void> | null = null;

  const lookWith = (idleMs: number | null, second: number | null): IdleLook => {
    const { mono, up } = clocks.now();
    const { x, y } = parts.screen.getCursorScreenPoint();
    return { mono, up, idleMs, pointer: `${x},${y}`, seen: { ...seen }, own: parts.own(), second };
  };
  const read = (): number | null => {
    try {
      return parts.monitor.getSystemIdleTime() * SECOND;
    } catch {
      return null;
    }
  };
  const carriedOn = ({ idleMs, mono }: Answer): number => idleMs + clocks.now().mono - mono;
  /** The first other signal that answers and is not found to lie. */
  const other = (): IdleMonitorId | null =>
    others.find(({ id }) => answers.has(id) && !trusts.get(id)?.suspected.length)?.id ?? null;
  const isSuspected = (): boolean => system.suspected.length > 0;
  const inUse = (): IdleState['uses'] => (isSuspected() ? other() : 'system');
  const hasProven = (): boolean => {
    const uses = inUse();
    return uses === 'system' || (uses !== null && trusts.get(uses)?.paused === true);
  };

  const look = (): void => {
    const { mono } = clocks.now();
    const uses = other();
    const answer = uses === null ? undefined : answers.get(uses);
    const isFresh = answer !== undefined && mono - answer.mono < LOOK_AGAIN;
    const seenNow = lookWith(read(), isFresh ? answer.idleMs : null);
    if (isBelievable(seenNow)) value = { idleMs: seenNow.idleMs ?? 0, mono };
    if (system.last !== null && mono - system.last.mono < LOOK_AGAIN) return;
    if (system.last && system.last.pointer !== seenNow.pointer) pointerMovedAt = mono;
    system = lookAtIdle(system, seenNow, leaveOut);
    suspectedSince = isSuspected() ? (suspectedSince ?? mono) : null;
    tellProblem();
  };
  const tellProblem = (): void => {
    if (suspectedSince === null || hasProven()) return problems.clear('idleSignalStuck');
    const waits = inUse() !== null && clocks.now().mono - suspectedSince < PROVEN_WITHIN;
    const why = system.suspected.join(', ');
    if (!waits) problems.report('idleSignalStuck', why, why);
  };
  const idleMs = (): number => {
    look();
    const uses = inUse();
    const answer = uses === null || uses === 'system' ? undefined : answers.get(uses);
    const said = carriedOn(answer ?? value);
    if (!isSuspected()) return Math.max(0, said);
    // Whatever a signal says: whoever was seen was there.
    const { mono } = clocks.now();
    const lastSeen = Math.max(pointerMovedAt, ...Object.values(seen));
    return Math.max(0, Math.min(said, mono - lastSeen));
  };

  /** Asks one after the other until one answers that is not found to lie. */
  const ask = async (): Promise<void> => {
    for (const { id, ask: answer } of others) {
      const said = await answer();
      if (said === null) {
        answers.delete(id);
        continue;
      }
      const at = lookWith(said, null);
      trusts.set(id, lookAtIdle(trusts.get(id) ?? UNSEEN, at, leaveOut));
      answers.set(id, { idleMs: said, mono: at.mono });
      if (trusts.get(id)?.suspected.length === 0) return;
    }
  };
  const refresh = (): Promise<void> | null => {
    if (others.length === 0) return null;
    const { mono } = clocks.now();
    const wantsOpinion = !system.paused && mono - askedAt >= SECOND_OPINION_EVERY;
    const wants = isSuspected() || (system.against.secondOpinion?.looks ?? 0) > 0 || wantsOpinion;
    if (!wants) return null;
    askedAt = mono;
    asking ??= ask().finally(() => (asking = null));
    return asking;
  };

  return {
    idleMs,
    isTrusted: () => !isSuspected() || hasProven(),
    refresh,
    saw: (witness) => {
      seen[witness] = clocks.now().mono;
    },
    state: () => {
      const uses = inUse();
      const trust = uses === 'system' ? system : uses === null ? UNSEEN : trusts.get(uses);
      return { uses, suspected: system.suspected, moves: trust?.moved ?? false };
    },
  };
}
