// What lives here: an angle, its error and its range in words, without decimals.
// What does not: the words (messages `photo`), the numbers (shared/ergonomics/photo).
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import type { AngleId, Angles } from '../../../shared/ergonomics/photo/measure.ts';
import { rangeOf } from '../../../shared/ergonomics/photo/ranges.ts';
import type { AngleRange } from '../../../shared/ergonomics/photo/ranges.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

type Words = Translator['t'];

/** "about 12° back, give or take 2°". */
export function valueWords(t: Words, angle: AngleId, angles: Angles, errors: Angles): string {
  const degrees = Math.round(angles[angle]);
  const values = { degrees: Math.abs(degrees), error: errors[angle] };
  if (angle === 'elbow' || angle === 'knee' || degrees === 0) return t('photo.value', values);
  return t(`photo.value_${angle}${degrees > 0 ? 'More' : 'Less'}`, values);
}

/** "Good: upright to 20° back". */
export function rangeWords(t: Words, angle: AngleId, { least, most }: AngleRange): string {
  const values = { least: Math.abs(least), most: Math.abs(most) };
  return angle === 'elbow' || angle === 'knee'
    ? t('photo.range', values)
    : t(`photo.range_${angle}`, values);
}

/** Who says so, and what of it is Sitwell's own guide. */
export const sourceWords = (t: Words, angle: AngleId, answers: Answers): string =>
  t(rangeOf(angle, answers).source);
