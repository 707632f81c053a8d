// What lives here: which answers of the audit a measured picture gives. Nothing is said near the edge of a range.
// What does not: the ranges (ranges.ts), taking answers over (renderer/features/photo).
// To add an answer: its rule in RULES.
import type { Answers, QuestionId } from '../audit/question.ts';
import type { AngleId, Angles, PhotoAnswer } from './measure.ts';
import { verdictOf } from './ranges.ts';
import type { Verdict } from './ranges.ts';

/** A straighter knee is no seated one: chair and back are not asked of somebody who stands, degrees. */
const STANDING_KNEE = 135;

type Verdicts = Readonly<Record<AngleId, Verdict>>;
interface Rule {
  readonly question: QuestionId;
  readonly needsSeat: boolean;
  /** The answer and the angle it is from, or null where the picture does not tell. */
  readonly answer: (verdicts: Verdicts) => readonly [option: string, angle: AngleId] | null;
  /** The options that say something of the feet: no marker lies on them or the floor. */
  readonly ofFeet?: readonly string[];
}

/**
 * A picture shows how somebody sat at one moment. It cannot show that feet hang, that a backrest supports,
 * or that shoulders are drawn up: what it does not show it does not answer.
 */
const RULES: readonly Rule[] = [
  {
    question: 'chairHeight',
    needsSeat: true,
    answer: ({ knee }) =>
      chosen(knee, { below: ['low', 'knee'], within: ['right', 'knee'], above: ['high', 'knee'] }),
    ofFeet: ['right', 'high'],
  },
  {
    // Being upright says nothing of the backrest, and leaning forward not whether there is one.
    question: 'backSupport',
    needsSeat: true,
    answer: ({ trunk }) =>
      chosen(trunk, { below: ['boltUpright', 'trunk'], above: ['leaningBack', 'trunk'] }),
  },
  {
    question: 'screenHeight',
    needsSeat: false,
    answer: ({ eyeLine }) =>
      chosen(eyeLine, {
        below: ['low', 'eyeLine'],
        within: ['right', 'eyeLine'],
        above: ['high', 'eyeLine'],
      }),
  },
  {
    question: 'elbows',
    needsSeat: false,
    answer: ({ elbow, forearm }) => {
      if (forearm === 'within')
        return chosen(elbow, { within: ['right', 'elbow'], above: ['reaching', 'elbow'] });
      if (forearm === 'above' && elbow === 'below') return ['high', 'forearm'];
      if (forearm === 'below' && elbow === 'above') return ['low', 'forearm'];
      return null;
    },
  },
];

const chosen = (
  verdict: Verdict,
  answers: Readonly<Partial<Record<Verdict, readonly [string, AngleId]>>>,
): readonly [string, AngleId] | null => answers[verdict] ?? null;

/**
 * The answers that the angles give clearly, in the order of asking. `answers`: what the person said so far;
 * progressive lenses change where the screen should stand.
 */
export function photoAnswers(
  angles: Angles,
  errors: Angles,
  answers: Answers = {},
): readonly PhotoAnswer[] {
  const verdict = (angle: AngleId): Verdict => verdictOf(angle, angles, errors, answers);
  const verdicts: Verdicts = {
    elbow: verdict('elbow'),
    knee: verdict('knee'),
    trunk: verdict('trunk'),
    neck: verdict('neck'),
    forearm: verdict('forearm'),
    eyeLine: verdict('eyeLine'),
  };
  const isSeated = angles.knee < STANDING_KNEE;
  return RULES.flatMap(({ question, needsSeat, answer, ofFeet = [] }) => {
    const found = needsSeat && !isSeated ? null : answer(verdicts);
    if (!found) return [];
    const [option, angle] = found;
    return [{ question, option, angle, unseen: ofFeet.includes(option) ? 'feet' : null }];
  });
}
