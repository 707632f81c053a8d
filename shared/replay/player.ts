// What lives here: playing a recording to the scheduler: the machine's clocks, its locks and sleeps,
// and the person at it. What does not: reading lines (recording.ts), summing up (tally.ts).
// To make the simulated machine say more: a fact in `turn`, as the real sensors would send it.
import type { Effect } from '../breaks/effects.ts';
import type { Action, Fact } from '../breaks/facts.ts';
import type { BreakSettings } from '../breaks/settings.ts';
import { initialState } from '../breaks/state.ts';
import type { State } from '../breaks/state.ts';
import { statusOf } from '../breaks/status-of.ts';
import { DAY, SECOND } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { happeningOf } from './happening.ts';
import type { Happening } from './happening.ts';
import { createHands } from './person.ts';
import type { Person } from './person.ts';
import type { RecordedSpan, RecordedState } from './recording.ts';
import { createSimulatedShell } from './simulated-shell.ts';
import type { SimulatedShell } from './simulated-shell.ts';
import { createTally } from './tally.ts';
import type { Summary } from './tally.ts';

/** How a recording is to be played. */
export interface PlayerOptions {
  readonly settings: BreakSettings;
  readonly person: Person;
  /** Reads a clock in ms, to measure the time spent in the scheduler; without one it counts as 0. */
  readonly clock?: () => number;
}

/** Plays a recording span by span. */
export interface Player {
  /** Plays one span, which starts no earlier than the last one ended. A hole before it is sleep. */
  readonly play: (span: RecordedSpan) => readonly Happening[];
  /**
   * Ends the recording: the machine sleeps for a day, so that every break finds its outcome. Only
   * what the record itself covers is summed up. The summary is null if nothing was played.
   */
  readonly finish: () => {
    readonly happenings: readonly Happening[];
    readonly summary: Summary | null;
  };
}

/** An effect as far as the record goes: nothing of what only began after its end. */
function clipped(effect: Effect, ended: number): Effect | null {
  if (effect.type !== 'record' || !('start' in effect.entry)) return effect;
  const { entry } = effect;
  if (entry.start >= ended) return null;
  return { type: 'record', entry: { ...entry, end: Math.min(entry.end, ended) } };
}

/** Makes a player. Throws RangeError if the scheduler asks for the impossible. */
export function createPlayer(options: PlayerOptions): Player {
  const { settings, person, clock } = options;
  const hands = createHands();
  const tally = createTally();
  let heard: Happening[] = [];
  let origin: number | null = null;
  let shell: SimulatedShell | null = null;
  let doing: RecordedState = 'active';
  let locked = false;
  let reached = 0;
  let slept = 0;
  let ended = Infinity;

  const moment = (time: number): Moment => ({
    mono: time - slept,
    up: time,
    wall: (origin ?? 0) + time,
  });
  const idleMs = (time: number): number => moment(time).mono - hands.lastInput();
  const tell = (fact: Fact): void => {
    shell?.tell(fact);
  };

  const listen = (told: Effect, fact: Fact, state: State): Action | null => {
    const effect = clipped(told, ended);
    if (!effect) return null;
    const happening = happeningOf(effect, Math.min(fact.at.wall, ended));
    if (happening) heard.push(happening);
    tally.count(effect);
    if (person !== 'follows') return null;
    if (effect.type === 'open') {
      const { phase } = statusOf(state, settings, fact.at);
      if (phase.type === 'running') hands.rest(fact.at.mono, fact.at.mono + phase.remainingMs);
    }
    // Who follows the breaks also follows the sit-stand prompts.
    return effect.type === 'askPosture'
      ? { type: 'posture', posture: effect.ask === 'stand' ? 'standing' : 'sitting' }
      : null;
  };

  const begin = (start: number): SimulatedShell => {
    origin = start;
    const machine = {
      moment,
      sample: (time: number) => {
        hands.reach(moment(time).mono, doing === 'active');
        return { idleMs: idleMs(time), engaged: doing === 'engaged' };
      },
    };
    const state = initialState(moment(0));
    const begun = createSimulatedShell({
      machine,
      settings,
      state,
      heard: listen,
      stepped: (after, fact) => tally.bout(statusOf(after, settings, fact.at).boutMs),
      ...(clock ? { clock } : {}),
    });
    shell = begun;
    tell({ type: 'started', at: moment(0) });
    return begun;
  };

  /** What the operating system reports when one state turns into the next, at `reached`. */
  const turn = (next: RecordedState): void => {
    const at = moment(reached);
    const asleep = doing === 'asleep';
    if (asleep && next !== 'asleep') tell({ type: 'resume', at });
    if (locked && next !== 'locked' && next !== 'asleep') {
      locked = false;
      hands.touch(at.mono);
      tell({ type: 'unlock', at });
    }
    if (!locked && next === 'locked') {
      locked = true;
      tell({ type: 'lock', at, idleMs: idleMs(reached) });
    }
    if (!asleep && next === 'asleep') tell({ type: 'suspend', at, idleMs: idleMs(reached) });
    doing = next;
  };

  const pass = (running: SimulatedShell, until: number, state: RecordedState): void => {
    turn(state);
    if (state === 'asleep') {
      running.sleepTo(until);
      slept += until - reached;
    } else {
      while (running.wakeBefore(until));
      running.passTo(until);
      hands.reach(moment(until).mono, state === 'active');
    }
    reached = until;
  };

  const collect = (): readonly Happening[] => {
    const happenings = heard;
    heard = [];
    return happenings;
  };

  return {
    play: (span) => {
      const running = shell ?? begin(span.start);
      const start = span.start - (origin ?? span.start);
      if (start > reached) pass(running, start, 'asleep');
      pass(running, span.end - (origin ?? span.start), span.state);
      return collect();
    },
    finish: () => {
      if (!shell || origin === null) return { happenings: [], summary: null };
      const activeMs = hands.typedMs();
      const from = origin;
      const to = origin + reached;
      ended = to;
      pass(shell, reached + DAY, 'asleep');
      turn('active');
      pass(shell, reached + SECOND, 'active');
      const summary = tally.summary({
        from,
        to,
        activeMs,
        samples: shell.samples(),
        facts: shell.facts(),
        engineMs: shell.engineMs(),
      });
      return { happenings: collect(), summary };
    },
  };
}
