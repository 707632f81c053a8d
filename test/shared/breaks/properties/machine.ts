// What lives here: the simulated machine of a random day: its clocks, which jump and restart, and the
// keyboard. What does not: what the person does (habits.ts) and what the shell is told (live.ts).
import { createHands } from '../../../../shared/replay/person.ts';
import type { RecordedState } from '../../../../shared/replay/recording.ts';
import type { Moment } from '../../../../shared/time/moment.ts';
import type { Day } from './day.ts';

/** The machine of one day. Times are ms since the day began, sleep included. */
export interface SimulatedMachine {
  readonly moment: (time: number) => Moment;
  readonly sample: (time: number) => {
    readonly idleMs: number;
    readonly engaged: boolean;
    readonly own: boolean;
  };
  readonly idleMs: (time: number) => number;
  readonly state: () => RecordedState;
  readonly turn: (state: RecordedState, time: number) => void;
  /** Everything until `time` has happened. */
  readonly reach: (time: number) => void;
  /** The machine slept until `time`. */
  readonly sleepTo: (from: number, time: number) => void;
  readonly unlocked: (time: number) => void;
  /** A click on one of Sitwell's own windows. */
  readonly click: (time: number) => void;
  readonly rest: (from: number, until: number) => void;
  readonly resting: (time: number) => boolean;
  /** Input at one instant, ms: a click, or the last key before a rest. */
  readonly clicks: readonly number[];
  readonly rests: readonly { readonly from: number; readonly until: number }[];
  readonly jump: (ms: number) => void;
  readonly reboot: (time: number) => void;
}

/** Makes the machine of a day. */
export function createMachine(day: Day): SimulatedMachine {
  const hands = createHands();
  const clicks: number[] = [];
  const rests: { from: number; until: number }[] = [];
  let state: RecordedState = 'active';
  let slept = 0;
  let jumped = 0;
  let bootedAt = 0;
  let sleptBefore = 0;
  let clickedAt: number | null = null;

  const awake = (time: number): number => time - slept;
  const reach = (time: number): void => hands.reach(awake(time), state === 'active');
  const idleMs = (time: number): number => {
    const since = awake(time) - hands.lastInput();
    return day.coarseIdle ? Math.floor(since / 1_000) * 1_000 : since;
  };

  return {
    moment: (time) => ({
      mono: time - bootedAt - (slept - sleptBefore),
      up: time - bootedAt,
      wall: day.wall + time + jumped,
    }),
    sample: (time) => {
      reach(time);
      return {
        idleMs: idleMs(time),
        engaged: state === 'engaged',
        own: clickedAt !== null && clickedAt === hands.lastInput(),
      };
    },
    idleMs,
    state: () => state,
    turn: (next, time) => {
      reach(time);
      state = next;
    },
    reach,
    sleepTo: (from, time) => {
      // Some systems count sleep as idle time: then the last input lies further back.
      const gone = time - from;
      slept += gone;
      for (const rest of rests) if (rest.until > from) rest.until += gone;
      if (day.idleCountsSleep) hands.touch(hands.lastInput() - gone);
    },
    unlocked: (time) => hands.touch(awake(time)),
    click: (time) => {
      clicks.push(time);
      clickedAt = awake(time);
      hands.touch(clickedAt);
    },
    rest: (from, until) => {
      reach(from);
      // The last input before a rest is at its very beginning, unless they rest already.
      if (!rests.some((rest) => rest.from < from && from <= rest.until)) clicks.push(from);
      rests.push({ from, until });
      hands.rest(awake(from), awake(until));
    },
    resting: (time) => rests.some(({ from, until }) => from <= time && time < until),
    clicks,
    rests,
    jump: (ms) => {
      jumped += ms;
    },
    reboot: (time) => {
      bootedAt = time - 20_000;
      sleptBefore = slept;
    },
  };
}
