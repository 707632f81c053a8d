// What lives here: the one loop between the world and the scheduler: facts in, effects out, one timer.
// What does not: rules (shared/breaks), sensing (sensors/), carrying out (carry-out.ts).
// To feed it something new: a fact in shared/breaks/facts.ts and a `tell` where it is sensed.
import type { Effect } from '../../shared/breaks/effects.ts';
import type { AnyAction, Fact } from '../../shared/breaks/facts.ts';
import type { BreakSettings } from '../../shared/breaks/settings.ts';
import type { Status } from '../../shared/breaks/status.ts';
import { MINUTE, SECOND } from '../../shared/time/moment.ts';
import type { Moment } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Log } from '../system/log.ts';
import { createSignal } from '../system/signal.ts';
import { showsSomething, waitAtMost } from './ask-first.ts';

/** The scheduler's functions, as a value. */
export interface Scheduler<State> {
  readonly initialState: (at: Moment) => State;
  readonly step: (
    state: State,
    fact: Fact,
    settings: BreakSettings,
  ) => { readonly state: State; readonly effects: readonly Effect[] };
  readonly nextWake: (state: State, settings: BreakSettings) => number | null;
  readonly statusOf: (state: State, settings: BreakSettings, at: Moment) => Status;
}

/** A fact whose time is now. */
export type FactNow = Fact extends infer One ? (One extends Fact ? Omit<One, 'at'> : never) : never;

/** What one look at the person finds. */
export interface Look {
  readonly idleMs: number;
  readonly engaged: boolean;
  readonly own: boolean;
}

export interface ConductorParts<State> {
  readonly scheduler: Scheduler<State>;
  readonly clocks: Clocks;
  /** Where the last run stopped, or null for a fresh start. */
  readonly restored: State | null;
  /** The same value as long as nothing changed. */
  readonly settings: () => BreakSettings;
  readonly look: () => Look;
  /** Asks what the timer's next look should know; null where nothing has to be asked. */
  readonly beforeLook?: () => Promise<unknown> | null;
  /**
   * Asks whether this is a moment to show something; null where that is known. What was learnt is told as
   * facts before it resolves.
   */
  readonly beforeShowing?: () => Promise<unknown> | null;
  readonly carryOut: (effects: readonly Effect[]) => void;
  readonly save: (state: State) => void;
  readonly log: Log;
}

/** The running scheduler. */
export interface Conductor<State> {
  /** Begins: judges the time since the snapshot, and sets the timer. */
  readonly start: () => void;
  /** Something is so, now. */
  readonly tell: (fact: FactNow) => void;
  /** Looks at once: settings changed, or something else that a look takes in. */
  readonly look: () => void;
  /** The person did something, now. */
  readonly act: (action: AnyAction) => void;
  readonly status: () => Status;
  readonly state: () => State;
  readonly listen: (listener: (status: Status) => void) => () => void;
  /** Ends: saves, and sets no timer any more. */
  readonly stop: () => void;
}

/** At the desk the snapshot is never older than this. */
const STAMP_EVERY = MINUTE;

/** When a look itself failed, the next one comes after this. */
const LOOK_AFTER_FAILURE = 15 * SECOND;

/** How long a look waits for answers; and a prompt or a break, which may need two questions one after the other. */
const LOOK_WAITS = SECOND / 2;
const SHOWING_WAITS = 5 * SECOND;

/** Nothing to ask, or asking failed: what is known has to do. */
type Asking = (() => Promise<unknown> | null) | undefined;

/** A conductor, not yet started. */
export function createConductor<State>(parts: ConductorParts<State>): Conductor<State> {
  const { scheduler, clocks, log } = parts;
  const changed = createSignal<Status>((reason) => log('showing the status', reason));
  const facts: Fact[] = [];
  let state = parts.restored ?? scheduler.initialState(clocks.now());
  let settings = parts.settings();
  let callOff = (): void => undefined;
  let busy = false;
  let stopped = false;
  /** A look waits for answers; and one that would show something does. */
  let isLooking = false;
  let isAsking = false;
  let savedAt = -Infinity;
  let untold: Status | null = null;
  let isTelling = false;

  const status = (): Status => scheduler.statusOf(state, settings, clocks.now());
  const save = (): void => {
    savedAt = clocks.now().mono;
    parts.save(state);
  };
  const beginAnew = (reason: unknown, at: Moment): readonly Effect[] => {
    // Counting anew is bad; a tray that never moves again is worse.
    log('scheduler', reason);
    state = scheduler.initialState(at);
    return [{ type: 'withdrawAnnounce' }, { type: 'withdrawPosture' }, { type: 'close' }];
  };
  /** The effects of a fact, or null if they have to wait for answers: then it was as if nobody had looked. */
  const takeStep = (fact: Fact, isKnown: boolean): readonly Effect[] | null => {
    try {
      const result = scheduler.step(state, fact, settings);
      if (fact.type === 'sample' && !isKnown && showsSomething(result.effects) && mustAsk())
        return null;
      state = result.state;
      return result.effects;
    } catch (reason) {
      return beginAnew(reason, fact.at);
    }
  };
  const ask = (asking: Asking): Promise<unknown> | null => {
    try {
      return asking?.() ?? null;
    } catch (reason) {
      log('asking', reason);
      return null;
    }
  };
  /** Whether something is asked before anything is shown. When it was answered, the person is looked at anew. */
  const mustAsk = (): boolean => {
    if (isAsking) return true;
    const answer = ask(parts.beforeShowing);
    if (!answer) return false;
    isAsking = true;
    waitAtMost(SHOWING_WAITS, answer, clocks, () => {
      isAsking = false;
      guarded(() => sample(true));
    });
    return true;
  };
  const nextLook = (): number | null => {
    const wait = scheduler.nextWake(state, settings);
    // A timer takes a wait that is no number for none, and would never stop looking.
    if (wait !== null && !(wait >= 0)) throw new RangeError(`the scheduler asked for ${wait} ms`);
    return wait;
  };
  /** What the state means and when to look again; of a state that means nothing, of a new one. */
  const judge = (): { readonly now: Status; readonly wait: number | null } => {
    try {
      return { now: status(), wait: nextLook() };
    } catch (reason) {
      parts.carryOut(beginAnew(reason, clocks.now()));
      return { now: status(), wait: nextLook() };
    }
  };
  const stamp = (now: Status): void => {
    const working = now.presence === 'atDesk' || now.phase.type === 'running';
    if (working && clocks.now().mono - savedAt >= STAMP_EVERY) save();
  };
  /** Whether any fact was taken in. */
  const drain = (isKnown: boolean): boolean => {
    let some = false;
    for (let fact = facts.shift(); fact; fact = facts.shift()) {
      const effects = takeStep(fact, isKnown);
      if (effects === null) continue;
      some = true;
      parts.carryOut(effects);
      if (effects.some(({ type }) => type === 'save')) save();
    }
    return some;
  };
  const settle = (): void => {
    if (stopped) return;
    const { now, wait } = judge();
    stamp(now);
    callOff();
    callOff = wait === null ? () => undefined : clocks.after(wait, lookAgain);
    tell(now);
  };
  /** What a listener brings about is told after this, so that the last thing each of them hears is what is so. */
  const tell = (now: Status): void => {
    untold = now;
    if (isTelling) return;
    isTelling = true;
    try {
      for (let next: Status | null = untold; next; next = untold) {
        untold = null;
        changed.tell(next);
      }
    } finally {
      isTelling = false;
    }
  };
  const feed = (more: readonly FactNow[], isKnown = false): void => {
    if (stopped) return;
    const at = clocks.now();
    const latest = parts.settings();
    if (latest !== settings) facts.push({ type: 'settingsChanged', at });
    settings = latest;
    facts.push(...more.map((fact) => ({ ...fact, at })));
    // An effect may bring another fact, such as a window that cannot be shown: it waits its turn.
    if (busy) return;
    busy = true;
    try {
      // A look that waits for answers sets no timer: their arrival is its next one.
      if (!drain(isKnown)) return;
    } finally {
      busy = false;
    }
    settle();
  };
  const sampled = (): FactNow => ({ type: 'sample', ...parts.look() });
  const sample = (isKnown = false): void => feed([sampled()], isKnown);
  const guarded = (look: () => void): void => {
    try {
      look();
    } catch (reason) {
      log('conductor', reason);
    }
  };
  /** The timer's own look: whatever fails in it, there is a next one. */
  const lookAgain = (): void => {
    if (stopped) return;
    callOff();
    callOff = clocks.after(LOOK_AFTER_FAILURE, lookAgain);
    const answer = isLooking ? null : ask(parts.beforeLook);
    if (!answer) return guarded(sample);
    isLooking = true;
    waitAtMost(LOOK_WAITS, answer, clocks, () => {
      isLooking = false;
      guarded(sample);
    });
  };

  return {
    start: () => feed([{ type: 'started' }, sampled()]),
    tell: (fact) => feed([fact]),
    look: () => sample(),
    act: (action) => feed([sampled(), { type: 'action', action }]),
    status,
    state: () => state,
    listen: changed.listen,
    stop: () => {
      if (stopped) return;
      // The last look shows nothing any more.
      isAsking = true;
      guarded(sample);
      save();
      stopped = true;
      callOff();
    },
  };
}
