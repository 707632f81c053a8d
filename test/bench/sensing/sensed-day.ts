// What lives here: a day at the desk lived by the real core, conductor and keeper of what is sensed, with a platform's
// own sensors, by somebody who rests through every break.
// What does not: the day (../desk-day.ts), the platforms (platforms.ts).
import { createConductor } from '../../../electron/breaks/conductor.ts';
import { liveBreakSettings } from '../../../electron/breaks/live-settings.ts';
import { createSenses } from '../../../electron/sensors/senses.ts';
import { initialState } from '../../../shared/breaks/state.ts';
import { statusOf } from '../../../shared/breaks/status-of.ts';
import { step } from '../../../shared/breaks/step.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import type { RecordedSpan, RecordedState } from '../../../shared/replay/recording.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import type { Counts, Platform } from './platform.ts';

/** What a day cost. */
export interface DayCost extends Counts {
  /** Questions that were put to the sensors, each about one or more signs. */
  readonly questions: number;
  /** Processor time of asking, reading and judging, with the core's and the conductor's own, ms. */
  readonly processorMs: number;
}

const settings = () => DEFAULT_SETTINGS;
const fail = (_area: unknown, reason: unknown): never => {
  throw reason;
};

/** Lives these spans. */
export async function liveSensed(
  platform: Platform,
  spans: readonly RecordedSpan[],
): Promise<DayCost> {
  const counts = { children: 0, busCalls: 0 };
  const clocks = fakeClocks();
  const mono = (): number => clocks.now().mono;
  let questions = 0;
  const person: { state: RecordedState; lastInput: number; rests: boolean } = {
    state: 'active',
    lastInput: mono(),
    rests: false,
  };
  const isTyping = (): boolean => person.state === 'active' && !person.rests;

  const sensors = platform
    .sensors(counts, () => person.state === 'engaged')
    .map((sensor) => ({
      ...sensor,
      ask: (wanted: Parameters<typeof sensor.ask>[0]) => {
        questions += 1;
        return sensor.ask(wanted);
      },
    }));
  const breakSettings = liveBreakSettings(
    settings,
    () => 'UTC',
    () => true,
  );
  const conductor = createConductor({
    scheduler: { initialState, step, nextWake, statusOf },
    ...{ clocks, restored: null, settings: breakSettings, save: () => undefined, log: fail },
    look: () => {
      if (isTyping()) person.lastInput = mono();
      const idleMs = mono() - person.lastInput;
      senses.noteIdle(idleMs);
      return { idleMs, engaged: senses.isEngaged(), own: false };
    },
    beforeLook: () => senses.refresh('look'),
    beforeShowing: () => senses.refresh('prompt'),
    carryOut: (effects) => {
      if (effects.some(({ type }) => type === 'open')) person.rests = true;
    },
  });
  const senses = createSenses({
    isResumed: false,
    ...{ sensors, clocks, settings, isOwn: () => false },
    surroundings: () => ({ mirrored: false, outside: false, own: ['sitwell'] }),
    status: conductor.status,
    tell: conductor.tell,
    look: conductor.look,
    onFailure: (reason) => fail('senses', reason),
  });
  conductor.listen(senses.follow);

  const before = process.cpuUsage();
  conductor.start();
  for (const span of spans) {
    if (person.state === 'locked') conductor.tell({ type: 'unlock' });
    person.state = span.state;
    if (person.state === 'locked')
      conductor.tell({ type: 'lock', idleMs: mono() - person.lastInput });
    for (let left = span.end - span.start; left > 0; left -= SECOND) {
      if (isTyping()) person.lastInput = mono();
      const asked = questions;
      clocks.pass(Math.min(left, SECOND));
      // Answers are promises; without a question there is nothing to wait for.
      if (questions > asked) await new Promise(setImmediate);
      const { type } = conductor.status().phase;
      if (type !== 'running' && type !== 'over') person.rests = false;
    }
  }
  const { user, system } = process.cpuUsage(before);
  conductor.stop();
  return { ...counts, questions, processorMs: (user + system) / 1_000 };
}
