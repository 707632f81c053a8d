import { hasAnswered } from '../../../../shared/ergonomics/audit/has-answered.ts';
import type { Answers } from '../../../../shared/ergonomics/audit/question.ts';
import type { AngleId } from '../../../../shared/ergonomics/photo/measure.ts';
import type { MessageKey, Translator } from '../../../../shared/messages/translator.ts';

const SOURCES: Readonly<Record<AngleId, MessageKey>> = {
  elbow: 'photo.sourceElbow',
  knee: 'photo.sourceKnee',
  trunk: 'photo.sourceTrunk',
  neck: 'photo.sourceNeck',
  forearm: 'photo.sourceForearm',
  eyeLine: 'photo.sourceEyeLine',
};

/** Who says what the good range of an angle is. */
export function sourceWords(t: Translator['t'], angle: AngleId, answers: Answers): string {
  const isProgressive =
    hasAnswered(answers, 'lenses', 'progressive') ||
    hasAnswered(answers, 'lenses', 'progressiveTipping');
  return t(angle === 'eyeLine' && isProgressive ? 'photo.sourceLenses' : SOURCES[angle]);
}
