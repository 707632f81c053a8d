// What lives here: between which degrees each angle is good, and who says so.
// What does not: the answers that follow (suggest.ts), the words (messages `photo`).
// To change a range: here, with its source. A width that nobody published is Sitwell's own guide, and says so.
import type { MessageKey } from '../../messages/translator.ts';
import { hasAnswered } from '../audit/has-answered.ts';
import type { Answers } from '../audit/question.ts';
import type { AngleId, Angles } from './measure.ts';

/** A range of an angle, degrees, both ends good. */
export interface AngleRange {
  readonly least: number;
  readonly most: number;
  /** Who says so, and what of it is Sitwell's own guide. */
  readonly source: MessageKey;
}

/**
 * Sources, as health.md §2.2 and §2.4 have read them: the evaluation checklist of OSHA's Computer
 * Workstations eTool (osha.gov/etools/computer-workstations/checklists/evaluation); ROSA (Sonne, Villalta &
 * Andrews 2012); the intervention in BMC Musculoskeletal Disorders 2022, s12891-022-05490-8.
 *
 * - elbow: the checklist says 90 to 100; Sitwell allows ten more.
 * - knee: ROSA says about 90; how much is "about" is Sitwell's own.
 * - trunk: the checklist has upright to slightly reclined; ROSA a backrest of up to 110 to the seat.
 * - neck: the checklist has ears above shoulders, without a number; the degrees are Sitwell's own.
 * - forearm: the checklist has about parallel to the floor; the degrees are Sitwell's own.
 * - eyeLine: the top edge at or a little below eye level (BMC); "a little" is a hand's width at arm's
 *   length, as the question has it: Sitwell's own.
 */
const RANGES: Readonly<Record<AngleId, AngleRange>> = {
  elbow: { least: 90, most: 110, source: 'photo.sourceElbow' },
  knee: { least: 80, most: 100, source: 'photo.sourceKnee' },
  trunk: { least: 0, most: 20, source: 'photo.sourceTrunk' },
  neck: { least: -10, most: 20, source: 'photo.sourceNeck' },
  forearm: { least: -10, most: 10, source: 'photo.sourceForearm' },
  eyeLine: { least: -10, most: 0, source: 'photo.sourceEyeLine' },
};

/** Progressive lenses read through their lower part: with the head level, the screen may stand lower. */
const PROGRESSIVE: AngleRange = { least: -25, most: 0, source: 'photo.sourceLenses' };

/** The good range of an angle, for somebody with these answers. */
export function rangeOf(angle: AngleId, answers: Answers = {}): AngleRange {
  const isProgressive =
    hasAnswered(answers, 'lenses', 'progressive') ||
    hasAnswered(answers, 'lenses', 'progressiveTipping');
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
  // As it is told, without decimals: what a person reads agrees with what is said of it.
  const [value, error] = [Math.round(angles[angle]), errors[angle]];
  if (value + error < least) return 'below';
  if (value - error > most) return 'above';
  return value - error >= least && value + error <= most ? 'within' : 'unsure';
}
