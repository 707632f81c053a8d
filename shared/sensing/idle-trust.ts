// What lives here: finding out from a signal of idle time itself, and from what else was seen, whether it lies.
// What does not: reading signals and asking for second opinions (electron/sensors/idle.ts), what idle time means (presence/).
// To add a way of lying: a line in SUSPICIONS with the test it fails; `for` clears it, `against` in a row confirms it.
import { MINUTE, SECOND } from '../time/moment.ts';

/** Who saw, apart from the signal, that a person was there: a key, button or wheel in our own window, a click on the tray, an unlock. */
export type Witness = 'hand' | 'tray' | 'unlock';

/** One look at a signal, with what else is known at that moment. Times in ms. */
export interface IdleLook {
  /** Now, without the time asleep. */
  readonly mono: number;
  /** Now, with the time asleep. */
  readonly up: number;
  /** Time since the last input, as the signal says; null: it failed. */
  readonly idleMs: number | null;
  /** Where the pointer is. */
  readonly pointer: string;
  /** When each last saw a person, on `mono`. */
  readonly seen: Readonly<Partial<Record<Witness, number>>>;
  /** The keyboard is in one of our own windows. */
  readonly own: boolean;
  /** What the desktop's own monitor says at the same moment; null: it was not asked. */
  readonly second: number | null;
}

/** Does this look speak for the signal, against it, or neither? */
type Judge = (now: IdleLook & { readonly idleMs: number }, before: IdleLook) => Word;
type Word = 'for' | 'against' | null;

interface Suspicion {
  readonly judge: Judge;
  /** Looks that speak against it, with none for it between them, before it is believed. */
  readonly looks: number;
  /** And how long that must have gone on, ms. */
  readonly lastsMs?: number;
}

/** A person pauses now and then for at least this long. */
export const A_PAUSE = 5 * SECOND;
/** Signals come in whole seconds, and looks a little late. */
const SLACK = 2 * SECOND;
/** The pointer may have moved right after the last look. */
const POINTER_SLACK = A_PAUSE;
/** Looks further apart than this: the computer slept, or nobody looked. */
const LONG_AGO = MINUTE;
/** The other signal surely says that nobody is there. */
const SURELY_IDLE = 20 * SECOND;
/** No input for longer than the computer has been on, give or take. */
const UP_SLACK = MINUTE;

const isAbsurd = (now: IdleLook): boolean =>
  now.idleMs === null || !(now.idleMs >= 0) || now.idleMs > now.up + UP_SLACK;

/** Nobody can have paused between these. */
const paused: Judge = ({ idleMs }) => (idleMs >= A_PAUSE ? 'for' : 'against');

/** A signal longer than the time since the last look has seen no input since then: it must have grown by that time. */
const grows: Judge = (now, before) => {
  const since = now.mono - before.mono;
  if (before.idleMs === null || now.idleMs <= since + SLACK) return null;
  const least = before.idleMs + since - SLACK;
  const most = before.idleMs + (now.up - before.up) + SLACK;
  return now.idleMs >= least && now.idleMs <= most ? 'for' : 'against';
};

/** Somebody who works at this moment of every look is not to be found. */
const varies: Judge = ({ idleMs }, before) =>
  before.idleMs === null || idleMs !== before.idleMs ? 'for' : idleMs >= A_PAUSE ? 'against' : null;

/** In our own window we see every key and button, and the pointer is seen anywhere: without either, the signal must grow. */
const seesQuiet: Judge = (now, before) => {
  if (now.idleMs >= A_PAUSE) return 'for';
  const hands = (now.seen.hand ?? -Infinity) > before.mono - SLACK;
  const isQuiet = now.own && before.own && !hands && now.pointer === before.pointer;
  return isQuiet && now.mono - before.mono > 2 * SLACK && now.idleMs < SLACK ? 'against' : null;
};

const seesPointer: Judge = (now, before) => {
  if (now.pointer === before.pointer) return null;
  return now.idleMs > now.mono - before.mono + POINTER_SLACK ? 'against' : 'for';
};

/** At the first look `graceMs` after a person was seen, the signal must have seen them too. */
const sees =
  (witness: Witness, graceMs: number): Judge =>
  (now, before) => {
    const at = now.seen[witness];
    if (at === undefined || at + graceMs <= before.mono || at + graceMs > now.mono) return null;
    return now.idleMs > now.mono - at + POINTER_SLACK ? 'against' : 'for';
  };

const agrees: Judge = ({ idleMs, second }) => {
  if (idleMs >= A_PAUSE) return 'for';
  return second !== null && second >= SURELY_IDLE && idleMs < SLACK ? 'against' : null;
};

/** Every way in which signals are known, or suspected, to lie. */
export const SUSPICIONS = {
  /** Throws, or says what cannot be. */
  absurd: { judge: () => 'for', looks: 3 },
  /** Stuck at 0, as under XWayland (electron #34826): no pause in two hours. */
  neverPauses: { judge: paused, looks: 120, lastsMs: 120 * MINUTE },
  /** Stuck at 0, seen at once where the desktop has a second signal. */
  secondOpinion: { judge: agrees, looks: 2 },
  /** Stuck at 0, seen in the first break, when no key and no pointer moved. */
  ownQuiet: { judge: seesQuiet, looks: 6 },
  /** Frozen at some value, or jumping about. */
  jumps: { judge: grows, looks: 4 },
  /** Frozen at a value so small that it might be somebody working. */
  sameAgain: { judge: varies, looks: 40 },
  /** Blind to the pointer. */
  blindToPointer: { judge: seesPointer, looks: 4 },
  /** Blind to the keyboard (electron #27912), or to anything else that is done in our own windows. */
  blindToHands: { judge: sees('hand', 0), looks: 5 },
  blindToTray: { judge: sees('tray', 0), looks: 4 },
  /** A face or a watch unlocks without any input, but somebody who unlocks goes on to work. */
  blindToUnlock: { judge: sees('unlock', MINUTE), looks: 4 },
} as const satisfies Record<string, Suspicion>;
export type SuspicionId = keyof typeof SUSPICIONS;
export const SUSPICION_IDS = Object.keys(SUSPICIONS) as readonly SuspicionId[];

/** What was seen of a signal so far. */
export interface IdleTrust {
  readonly last: IdleLook | null;
  /** Looks against it in a row, and since when. */
  readonly against: Readonly<
    Partial<Record<SuspicionId, { readonly looks: number; readonly since: number }>>
  >;
  /** What is believed of it now; empty: it is honest as far as can be seen. */
  readonly suspected: readonly SuspicionId[];
  /** It has shown a pause, and work after it: it moves with the person. */
  readonly paused: boolean;
  readonly moved: boolean;
}

/** A signal nobody has looked at yet. */
export const UNSEEN: IdleTrust = {
  last: null,
  against: {},
  suspected: [],
  paused: false,
  moved: false,
};

/** Whether a look says something that cannot be; such a value is not to be used. */
export const isBelievable = (look: IdleLook): boolean => !isAbsurd(look);

/** Takes one more look into account. `leaveOut`: what this desktop would be wrongly suspected of. */
export function lookAtIdle(
  trust: IdleTrust,
  now: IdleLook,
  leaveOut: ReadonlySet<SuspicionId> = NONE,
): IdleTrust {
  const { last } = trust;
  const known = SUSPICION_IDS.filter((id) => !leaveOut.has(id));
  const against: Partial<Record<SuspicionId, { looks: number; since: number }>> = {};
  const longAgo = last !== null && now.mono - last.mono > LONG_AGO;
  for (const id of known) {
    const word = wordOn(id, now, last);
    const before = trust.against[id];
    if (word === 'for') continue;
    // Asleep, nobody looks: such a gap proves nothing.
    if (id === 'neverPauses' && longAgo) continue;
    if (word === 'against')
      against[id] = { looks: (before?.looks ?? 0) + 1, since: before?.since ?? now.mono };
    else if (before) against[id] = before;
  }
  const suspected = known.filter((id) => isBelieved(id, against[id], now.mono));
  const idle = isAbsurd(now) ? null : now.idleMs;
  return {
    last:
      isAbsurd(now) && last !== null ? { ...last, mono: now.mono, up: now.up, idleMs: null } : now,
    against,
    suspected,
    paused: trust.paused || (idle !== null && idle >= A_PAUSE),
    moved: trust.moved || (trust.paused && idle !== null && idle < A_PAUSE),
  };
}

const NONE: ReadonlySet<SuspicionId> = new Set();

function wordOn(id: SuspicionId, now: IdleLook, last: IdleLook | null): Word {
  if (id === 'absurd') return isAbsurd(now) ? 'against' : 'for';
  if (last === null || now.idleMs === null || isAbsurd(now)) return null;
  return SUSPICIONS[id].judge({ ...now, idleMs: now.idleMs }, last);
}

function isBelieved(
  id: SuspicionId,
  seen: { readonly looks: number; readonly since: number } | undefined,
  mono: number,
): boolean {
  if (!seen) return false;
  const { looks, lastsMs = 0 }: Suspicion = SUSPICIONS[id];
  return seen.looks >= looks && mono - seen.since >= lastsMs;
}
