// What lives here: a shell of values: it tells the scheduler facts, carries its effects to a listener
// and samples when nextWake asks, on a clock that somebody else moves.
// What does not: what the sensors say (player.ts, or a test), what effects look like to a reader (happening.ts).
// To add something to the shell: only what the real one in electron/breaks does too, or replays stop being true.
import type { Effect } from '../breaks/effects.ts';
import type { Action, Fact } from '../breaks/facts.ts';
import type { BreakSettings } from '../breaks/settings.ts';
import type { State } from '../breaks/state.ts';
import { step } from '../breaks/step.ts';
import { nextWake } from '../breaks/wake.ts';
import type { Moment } from '../time/moment.ts';

/** What the simulated machine shows. Times are ms since the machine started, sleep included. */
export interface Machine {
  readonly moment: (time: number) => Moment;
  readonly sample: (
    time: number,
  ) => Pick<Fact & { readonly type: 'sample' }, 'idleMs' | 'engaged' | 'own'>;
}

/** How a simulated shell is set up. */
export interface ShellOptions {
  readonly machine: Machine;
  readonly settings: BreakSettings;
  readonly state: State;
  /**
   * Called for every effect, in order, with the fact that caused it and the state after it. What it
   * returns, the person does at once, when all effects of the fact have been heard.
   */
  readonly heard: (effect: Effect, fact: Fact, state: State) => Action | null;
  /** Called after every fact and its effects. */
  readonly stepped?: (state: State, fact: Fact) => void;
  /** Sample at least this often, ms, however seldom the scheduler asks. */
  readonly everyMs?: number;
  /** Reads a clock in ms, to measure the time spent in the scheduler. */
  readonly clock?: () => number;
}

/** A shell without an operating system. */
export interface SimulatedShell {
  readonly state: () => State;
  readonly settings: () => BreakSettings;
  readonly samples: () => number;
  readonly facts: () => number;
  /** Time spent in the scheduler, ms by the clock in the options; 0 without one. */
  readonly engineMs: () => number;
  readonly tell: (fact: Fact, settings?: BreakSettings) => void;
  /** Takes the next sample if its time comes before `time`; false if there is none. */
  readonly wakeBefore: (time: number) => boolean;
  /** It is `time` now, and the machine was awake until then. */
  readonly passTo: (time: number) => void;
  /** It is `time` now, and the machine was asleep until then: no timer ran. */
  readonly sleepTo: (time: number) => void;
  /** Puts another state in the place of the present one, as a restart does. */
  readonly replace: (state: State) => void;
}

/** So many wakes at one instant mean that the scheduler asks for ever. */
const TOO_MANY_AT_ONCE = 1_000;

/** Makes a shell that stands at time 0. Throws RangeError when the scheduler asks for a wake in the past or for ever. */
export function createSimulatedShell(options: ShellOptions): SimulatedShell {
  const { machine, heard, stepped, everyMs, clock = () => 0 } = options;
  let { state, settings } = options;
  let now = 0;
  let delay: number | null = null;
  let samples = 0;
  let facts = 0;
  let engineMs = 0;
  let atOnce = 0;

  const tell = (fact: Fact, changed?: BreakSettings): void => {
    if (changed) settings = changed;
    const begun = clock();
    const result = step(state, fact, settings);
    const asked = nextWake(result.state, settings);
    engineMs += clock() - begun;
    if (asked !== null && !(asked >= 0)) throw new RangeError(`nextWake said ${asked} ms`);
    state = result.state;
    delay = everyMs === undefined ? asked : Math.min(everyMs, asked ?? everyMs);
    facts += 1;
    const answers = result.effects.map((effect) => heard(effect, fact, result.state));
    stepped?.(state, fact);
    for (const action of answers) if (action) tell({ type: 'action', at: fact.at, action });
  };

  const wakeBefore = (time: number): boolean => {
    if (delay === null || now + delay >= time) return false;
    atOnce = delay === 0 ? atOnce + 1 : 0;
    if (atOnce > TOO_MANY_AT_ONCE)
      throw new RangeError('nextWake asks to be woken at once, for ever');
    now += delay;
    samples += 1;
    tell({ type: 'sample', at: machine.moment(now), ...machine.sample(now) });
    return true;
  };

  return {
    state: () => state,
    settings: () => settings,
    samples: () => samples,
    facts: () => facts,
    engineMs: () => engineMs,
    tell,
    wakeBefore,
    passTo: (time) => {
      if (delay !== null) delay = Math.max(0, delay - (time - now));
      now = time;
    },
    sleepTo: (time) => {
      now = time;
    },
    replace: (other) => {
      state = other;
    },
  };
}
