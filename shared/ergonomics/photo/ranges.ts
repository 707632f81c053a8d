// What lives here: between which degrees each angle is good, and who says so.
// What does not: the answers that follow (suggest.ts), the words (messages `photo`).
// To change a range: here, with its source. A width that nobody published is Sitwell's own guide, and says so.
import { UNKNOWN } from '../audit/question.ts';
import type { Answers } from '../audit/question.ts';
import type { AngleId, Angles } from './measure.ts';

/**
 * Who says so. `osha`: the evaluation checklist of the Computer Workstations eTool (osha.gov/etools/
 * computer-workstations/checklists/evaluation). `rosa`: Sonne, Villalta & Andrews 2012. `bmc`: the
 * intervention in BMC Musculoskeletal Disorders 2022, s12891-022-05490-8. `own`: Sitwell's own guide.
 * health.md §2.2 and §2.4 hold what each was read to say.
 */
export type RangeSource = 'osha' | 'rosa' | 'bmc' | 'own';

/** A range of an angle, degrees, both ends good; and what its two ends are from. */
export interface AngleRange {
  readonly least: number;
  readonly most: number;
  readonly sources: readonly RangeSource[];
}

/**
 * - elbow: the checklist says 90 to 100; Sitwell allows ten more, as the article says "about 90".
 * - knee: the published score says about 90; how much is "about" is Sitwell's own.
 * - trunk: the checklist has upright to slightly reclined; the score a backrest of up to 110 to the seat.
 * - neck: the checklist has ears above shoulders, without a number; the degrees are Sitwell's own.
 * - forearm: the checklist has about parallel to the floor; the degrees are Sitwell's own.
 * - eyeLine: the top edge at or a little below eye level; "a little" is a hand's width at
 *   arm's length, as the question has it: Sitwell's own.
 */
const RANGES: Readonly<Record<AngleId, AngleRange>> = {
  elbow: { least: 90, most: 110, sources: ['osha', 'own'] },
  knee: { least: 80, most: 100, sources: ['rosa', 'own'] },
  trunk: { least: 0, most: 20, sources: ['osha', 'rosa'] },
  neck: { least: -10, most: 20, sources: ['osha', 'own'] },
  forearm: { least: -10, most: 10, sources: ['osha', 'own'] },
  eyeLine: { least: -10, most: 0, sources: ['bmc', 'own'] },
};

/** Progressive lenses read through their lower part: with the head level, the screen may stand lower. */
const PROGRESSIVE: AngleRange = { least: -25, most: 0, sources: ['own'] };

/** The good range of an angle, for somebody with these answers. */
export function rangeOf(angle: AngleId, answers: Answers = {}): AngleRange {
  const lenses = answers.lenses ?? UNKNOWN;
  const isProgressive = lenses !== UNKNOWN && !lenses.includes('none') && lenses.length > 0;
  return angle === 'eyeLine' && isProgressive ? PROGRESSIVE : RANGES[angle];
}

/** Where an angle lies: clearly below, within or above its range, or so near to an end that the error decides. */
export type Verdict = 'below' | 'within' | 'above' | 'unsure';

/** Where an angle lies, given the error to expect of it. */
export function verdictOf(
  angle: AngleId,
  angles: Angles,
  errors: Angles,
  answers?: Answers,
): Verdict {
  const { least, most } = rangeOf(angle, answers);
  const [value, error] = [angles[angle], errors[angle]];
  if (value + error < least) return 'below';
  if (value - error > most) return 'above';
  return value - error >= least && value + error <= most ? 'within' : 'unsure';
}
