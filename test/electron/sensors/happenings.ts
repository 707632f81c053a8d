// What lives here: what may happen at a desk that is sensed, at random.
// What does not: living through it (sensed-days.test.ts).
// To let something else happen: a member of Happening, its arbitrary, its case in sensed-days.test.ts.
import fc from 'fast-check';
import { SIGN_IDS } from '../../../shared/sensing/signs.ts';
import type { Answer, SignId } from '../../../shared/sensing/signs.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { by, NO, UNKNOWN } from '../../shared/sensing/answers.ts';

export type Happening =
  | { readonly type: 'shows'; readonly sign: SignId; readonly answer: Answer }
  | { readonly type: 'drops'; readonly seconds: number }
  | { readonly type: 'sensorIs'; readonly how: 'answers' | 'hangs' | 'fails' }
  | { readonly type: 'set'; readonly settings: Partial<Settings> }
  | { readonly type: 'sleeps'; readonly minutes: number }
  | { readonly type: 'types' | 'rests' | 'locks' | 'unlocks' | 'restart' | 'pause' | 'resume' | 'meeting' | 'noMeeting' | 'promptAnyway' }; // prettier-ignore

/** A day at a desk. */
export interface SensedDay {
  /** The desktop tells of changes by itself. */
  readonly listens: boolean;
  readonly sitStandCycle: boolean;
  readonly moments: readonly (readonly [afterSeconds: number, happening: Happening])[];
}

const some = fc.constantFrom;
const answer = fc.oneof(
  { weight: 3, arbitrary: fc.constant(NO) },
  { weight: 3, arbitrary: some(by('vlc'), by('zoom'), by('powerpnt'), by('')) },
  { weight: 1, arbitrary: fc.constant(UNKNOWN) },
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: some('shows'), sign: some(...SIGN_IDS), answer }) },
  { weight: 1, arbitrary: fc.record({ type: some('drops'), seconds: fc.integer({ min: 1, max: 12 }) }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ type: some('sensorIs'), how: some('answers', 'hangs', 'fails') }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ type: some('sleeps'), minutes: fc.integer({ min: 1, max: 90 }) }) }, // prettier-ignore
  {
    weight: 2,
    arbitrary: fc
      .record({
        holdInCalls: fc.boolean(),
        holdInFilms: fc.boolean(),
        holdInSlides: fc.boolean(),
        holdInFullScreen: fc.boolean(),
        holdInDoNotDisturb: fc.boolean(),
        countCallsAndFilms: fc.boolean(),
        quietPrograms: some([], ['vlc']),
        ignoredPrograms: some([], ['zoom']),
      })
      .map((settings) => ({ type: 'set', settings }) as const),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: some('types', 'types', 'rests', 'locks', 'unlocks', 'restart', 'pause', 'resume', 'meeting', 'noMeeting', 'promptAnyway'), // prettier-ignore
    }),
  },
);
/** A day of them, each so many seconds after the one before. */
export const day: fc.Arbitrary<SensedDay> = fc.record({
  listens: fc.boolean(),
  sitStandCycle: fc.boolean(),
  moments: fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), happening), { minLength: 3, maxLength: 25 }), // prettier-ignore
});
