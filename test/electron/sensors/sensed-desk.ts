// What lives here: the real core, conductor and keeper of what is sensed, at a desk whose facts a test sets.
// What does not: days at random (sensed-days.test.ts).
// To let something else happen: a method.
import { createConductor } from '../../../electron/breaks/conductor.ts';
import { liveBreakSettings } from '../../../electron/breaks/live-settings.ts';
import { createSenses } from '../../../electron/sensors/senses.ts';
import type { Sensor } from '../../../electron/sensors/sensor.ts';
import type { Effect } from '../../../shared/breaks/effects.ts';
import type { Action } from '../../../shared/breaks/facts.ts';
import { initialState, restoreState } from '../../../shared/breaks/state.ts';
import { statusOf } from '../../../shared/breaks/status-of.ts';
import { step } from '../../../shared/breaks/step.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import type { Answer, Answers, SignId } from '../../../shared/sensing/signs.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';

/** An effect, when it came (ms since the start), and what the desk showed then. */
export interface Seen {
  readonly at: number;
  readonly effect: Effect;
  readonly desk: Answers;
  readonly status: ReturnType<typeof statusOf>;
}

const NO: Answer = { is: 'no' };

/** A person who types at a desk, from nine on a Monday. `listens`: the desktop tells of changes by itself. */
export function sensedDesk(changes: Partial<Settings> = {}, listens = false) {
  const clocks = fakeClocks();
  const start = clocks.now().mono;
  const time = (): number => clocks.now().mono - start;
  const seen: Seen[] = [];
  const questions: { readonly at: number; readonly signs: readonly SignId[] }[] = [];
  const looks: string[] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, ...changes };
  let desk: Answers = Object.fromEntries(SIGN_IDS.map((sign) => [sign, NO]));
  let manner: 'answers' | 'hangs' | 'fails' = 'answers';
  let tellOfChange: (signs: readonly SignId[]) => void = () => undefined;
  let restingSince: number | null = null;
  let alive = true;

  const sensor: Sensor = {
    signs: SIGN_IDS,
    ask: (signs) => {
      questions.push({ at: time(), signs });
      if (manner === 'fails') return Promise.reject(new Error('no bus'));
      if (manner === 'hangs') return new Promise(() => undefined);
      return Promise.resolve(Object.fromEntries(signs.map((sign) => [sign, desk[sign] ?? NO])));
    },
    ...(listens && {
      listen: (listener) => {
        tellOfChange = listener;
        return () => undefined;
      },
    }),
  };
  const run = (restored: unknown) => {
    const conductor = createConductor({
      scheduler: { initialState, step, nextWake, statusOf },
      clocks,
      restored: restoreState(restored),
      settings: liveBreakSettings(
        () => settings,
        () => 'UTC',
        () => true,
      ),
      look: () => {
        const idleMs = restingSince === null ? 0 : clocks.now().mono - restingSince;
        senses.noteIdle(idleMs);
        looks.push(`${time()}`);
        return { idleMs, engaged: senses.isEngaged(), own: false };
      },
      beforeLook: () => senses.refresh('look'),
      beforeShowing: () => senses.refresh('prompt'),
      carryOut: (effects) => {
        const status = statusOf(conductor.state(), liveSettings(), clocks.now());
        for (const effect of effects) seen.push({ at: time(), effect, desk, status });
      },
      save: () => undefined,
      log: (_area, reason) => {
        throw reason;
      },
    });
    const liveSettings = liveBreakSettings(
      () => settings,
      () => 'UTC',
      () => true,
    );
    const senses = createSenses({
      isResumed: restored !== null,
      sensors: [sensor],
      clocks,
      settings: () => settings,
      surroundings: () => ({ mirrored: false, outside: false, own: ['sitwell'] }),
      isOwn: () => false,
      status: () => conductor.status(),
      tell: (fact) => alive && conductor.tell(fact),
      look: () => conductor.look(),
      onFailure: (reason) => {
        throw reason;
      },
    });
    conductor.listen(senses.follow);
    conductor.start();
    return { conductor, senses };
  };
  let shell = run(null);
  /** Everything that was promised follows. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  /** Time passes, and answers come within a second. */
  const pass = async (ms: number): Promise<void> => {
    // A question put at the start, or between two spells, has its answer as well.
    let asked = -1;
    for (let left = ms; left > 0; left -= SECOND) {
      clocks.pass(Math.min(left, SECOND));
      if (questions.length === asked && manner === 'answers') continue;
      await settle();
      asked = questions.length;
    }
  };
  return {
    ...{ clocks, seen, questions, pass, settle, time },
    settings: () => settings,
    status: () => shell.conductor.status(),
    view: () => shell.senses.view(),
    senses: () => shell.senses,
    conductor: () => shell.conductor,
    minutes: (count: number) => pass(count * MINUTE),
    locks: () => shell.conductor.tell({ type: 'lock', idleMs: 0 }),
    unlocks: () => shell.conductor.tell({ type: 'unlock' }),
    sleeps: (ms: number): void => {
      shell.conductor.tell({ type: 'suspend', idleMs: 0 });
      clocks.sleep(ms);
      shell.conductor.tell({ type: 'resume' });
    },
    acts: (action: Action) => shell.conductor.act(action),
    /** The person types, or touches nothing from now on. */
    types: () => void (restingSince = null),
    rests: () => void (restingSince = clocks.now().mono),
    /** What the desktop shows from now on; told, where it tells. */
    shows: (now: Answers): void => {
      desk = { ...desk, ...now };
      tellOfChange(Object.keys(now) as SignId[]);
    },
    sensorIs: (how: typeof manner) => void (manner = how),
    set: (now: Partial<Settings>): void => {
      settings = { ...settings, ...now };
      shell.senses.reckon();
      shell.conductor.look();
    },
    restart: (): void => {
      shell.conductor.stop();
      shell = run(JSON.parse(JSON.stringify(shell.conductor.state())));
    },
    stop: (): void => {
      alive = false;
      shell.conductor.stop();
    },
    entries: <Type extends JournalEntry['type']>(type: Type) =>
      seen.flatMap(({ effect }) =>
        effect.type === 'record' && effect.entry.type === type
          ? [effect.entry as JournalEntry & { readonly type: Type }]
          : [],
      ),
    /** What was shown, with its minute. */
    shown: (): string[] =>
      seen.flatMap(({ at, effect }) =>
        effect.type === 'announce' || effect.type === 'open'
          ? [`${effect.type} ${Math.floor(at / MINUTE)}`]
          : [],
      ),
  };
}
