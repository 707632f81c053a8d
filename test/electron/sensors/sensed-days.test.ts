import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../shared/breaks/effects.ts';
import { RELEASE } from '../../../shared/breaks/limits.ts';
import type { HoldReason } from '../../../shared/breaks/words.ts';
import { judge } from '../../../shared/sensing/judge.ts';
import { FRESH_FOR } from '../../../shared/sensing/plan.ts';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import type { Answer, Answers, SignId } from '../../../shared/sensing/signs.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { AT_HOME, NO } from '../../shared/sensing/answers.ts';
import { day } from './happenings.ts';
import type { SensedDay } from './happenings.ts';
import { sensedDesk } from './sensed-desk.ts';

/** SITWELL_DAYS=20 looks at so many times more days, SITWELL_SEED=123 at others. */
const MORE = Number(process.env.SITWELL_DAYS ?? 1);
const SEED = Number(process.env.SITWELL_SEED ?? 20_261_123);

/** What nobody asked for: the hint to stand in a call is the one thing that may come in a hold. */
const isUnasked = (effect: Effect): boolean =>
  effect.type === 'announce' ||
  effect.type === 'askFlareUp' ||
  (effect.type === 'askPosture' && effect.ask !== 'standListening');

/** Lives through a day, and looks at everything that is shown in it. Returns how much was shown. */
async function live({ listens, sitStandCycle, moments }: SensedDay): Promise<number> {
  // prettier-ignore
  const desk = sensedDesk({ sitStandCycle, moveIntervalMinutes: 10 }, listens);
  /** Since when the desk shows a reason to hold back, ms; null while it shows none. */
  let trulySince: number | null = null;
  let holds: readonly HoldReason[] = [];
  let releasedAt = -Infinity;
  let overruled = false;
  let isTelling = true;
  /** A break that runs goes on through a hold and a restart. */
  const opened = new Set<string>();
  let checked = 0;
  let shown = 0;
  const shows: Record<SignId, Answer> = Object.fromEntries(SIGN_IDS.map((sign) => [sign, NO])) as Record<SignId, Answer>; // prettier-ignore

  const watchDesk = (): void => {
    const settings = desk.settings();
    // Nobody shows slides or a film on a display that may go dark: then full screen is not asked about.
    const isAsked = shows.awake.is !== 'no' || settings.holdInFullScreen;
    const desktop: Answers = isAsked ? shows : { ...shows, fullScreen: NO };
    const truly = judge(desktop, settings, AT_HOME).holds.length > 0;
    trulySince = truly ? (trulySince ?? desk.time()) : null;
  };
  /** The scheduler's own holds, look by look. */
  const watchHolds = (): void => {
    const status = desk.status();
    const before = holds.length > 0;
    holds = status.holds;
    overruled = status.overruled.length > 0;
    if (before && holds.length === 0) releasedAt = desk.time();
  };
  const check = (): void => {
    for (; checked < desk.seen.length; checked += 1) {
      const one = desk.seen[checked]!;
      const { effect } = one;
      const isNew = effect.type === 'open' && !opened.has(effect.breakId);
      if (effect.type === 'open') opened.add(effect.breakId);
      if (!isNew && !isUnasked(effect)) continue;
      shown += 1;
      const what = `${effect.type} at second ${one.at / SECOND}`;
      expect(one.status.holds, `${what}: in a hold`).toEqual([]);
      expect(one.at - releasedAt, `${what}: right after a hold`).toBeGreaterThanOrEqual(RELEASE - SECOND); // prettier-ignore
      if (trulySince === null || !isTelling || overruled) continue;
      expect(one.at - trulySince, `${what}: the desk shows a hold`).toBeLessThan(FRESH_FOR + 3 * SECOND); // prettier-ignore
    }
  };
  const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
      await desk.pass(SECOND);
      check();
      watchHolds();
    }
  };
  const show = (sign: SignId, now: Answer): void => {
    shows[sign] = now;
    desk.shows({ [sign]: now });
  };

  for (const [seconds, what] of moments) {
    watchDesk();
    await pass(seconds);
    switch (what.type) {
      case 'shows':
        show(what.sign, what.answer);
        break;
      case 'drops': {
        const { microphone } = shows;
        show('microphone', NO);
        watchDesk();
        await pass(what.seconds);
        show('microphone', microphone);
        break;
      }
      case 'sensorIs':
        isTelling = what.how === 'answers';
        desk.sensorIs(what.how);
        break;
      case 'set':
        desk.set(what.settings);
        break;
      case 'sleeps':
        desk.sleeps(what.minutes * MINUTE);
        break;
      case 'pause':
        desk.acts({ type: 'pause', length: '1h' });
        break;
      case 'resume':
        desk.acts({ type: 'resume' });
        break;
      case 'promptAnyway':
        desk.acts({ type: 'promptAnyway', on: true });
        break;
      case 'meeting':
      case 'noMeeting':
        desk.acts({ type: 'meeting', on: what.type === 'meeting' });
        break;
      case 'types':
      case 'rests':
      case 'locks':
      case 'unlocks':
      case 'restart':
        desk[what.type]();
        break;
    }
    check();
    watchHolds();
  }

  // In the end everything is over, and so is every hold.
  desk.sensorIs('answers');
  for (const sign of SIGN_IDS) show(sign, NO);
  desk.acts({ type: 'resume' });
  desk.acts({ type: 'meeting', on: false });
  desk.types();
  watchDesk();
  await pass(200);
  expect(desk.status().holds).toEqual([]);
  const began = desk.entries('hold');
  for (const { start, end } of began) expect(end).toBeGreaterThan(start);
  return shown;
}

describe('whatever happens at a desk, in whatever order', () => {
  it(
    'shows nothing in a hold, nor right after one, nor before it was asked; and every hold ends',
    { timeout: 120_000 * MORE },
    async () => {
      // prettier-ignore
      let shown = 0;
      await fc.assert(
        fc.asyncProperty(day, async (one) => {
          shown += await live(one);
        }),
        { numRuns: Math.ceil(30 * MORE), seed: SEED, endOnFailure: true },
      );
      // Where nothing is ever shown, nothing can be shown wrongly.
      expect(shown).toBeGreaterThan(30);
    },
  );
});
