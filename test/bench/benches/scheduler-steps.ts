import { breakSettingsOf } from '../../../shared/breaks/settings.ts';
import { initialState } from '../../../shared/breaks/state.ts';
import { step } from '../../../shared/breaks/step.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import type { Moment } from '../../../shared/time/moment.ts';
import type { Bench, Size } from '../bench.ts';
import { DAY_START } from '../desk-day.ts';

const SETTINGS = breakSettingsOf(DEFAULT_SETTINGS, {
  timeZone: 'Europe/Berlin',
  idleTrusted: true,
});
const WAKE_EVERY = 15;
/** Ten minutes of typing in every eleven, so that prompts, breaks and absences all come by. */
const CYCLE = 660;
const TYPING = 600;

const momentAt = (second: number): Moment => ({
  mono: second * SECOND,
  up: second * SECOND,
  wall: DAY_START + second * SECOND,
});

function stepThrough(seconds: number): void {
  let state = initialState(momentAt(0));
  state = step(state, { type: 'started', at: momentAt(0) }, SETTINGS).state;
  for (let second = 1; second <= seconds; second += 1) {
    const idleMs = Math.max(0, (second % CYCLE) - TYPING) * SECOND;
    const fact = { type: 'sample', at: momentAt(second), idleMs, engaged: false } as const;
    state = step(state, fact, SETTINGS).state;
    if (second % WAKE_EVERY === 0) nextWake(state, SETTINGS);
  }
}

const amounts: Readonly<Record<Size, { readonly steps: number; readonly runs: number }>> = {
  full: { steps: 1_000_000, runs: 7 },
  tiny: { steps: 5_000, runs: 2 },
};

/** How many facts the scheduler takes in a second. */
export const schedulerSteps: Bench = {
  name: 'scheduler-steps',
  note: 'A sample for every simulated second, nextWake at every fifteenth; one unmeasured run before. Seconds are processor time of all threads, so that a busy machine changes little.',
  run: async (size) => {
    const { steps, runs } = amounts[size];
    stepThrough(steps);
    const values = Array.from({ length: runs }, () => {
      const before = process.cpuUsage();
      stepThrough(steps);
      const { user, system } = process.cpuUsage(before);
      return steps / ((user + system) / 1_000_000);
    });
    return [{ name: 'scheduler steps', values, unit: 'per s', target: { moreThan: 1_000_000 } }];
  },
};
