// What lives here: what is said about a step of a routine: its name, and what is worth knowing beside it.
// What does not: the words themselves (messages/en/routines.ts, each stretch's own).
import type { Translator } from '../../../shared/messages/translator.ts';
import { isLibraryStep } from '../../../shared/routines/routine.ts';
import type { RoutineStep } from '../../../shared/routines/routine.ts';
import type { Choices } from '../../../shared/stretches/allowed.ts';
import { careOf } from '../../../shared/stretches/care.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { MINUTE } from '../../../shared/time/moment.ts';

/** The name of a step: the stretch's, or the person's own title. */
export function stepName({ t }: Translator, step: RoutineStep): string {
  if (!isLibraryStep(step)) return step.title.trim() || t('routines.unnamedStep');
  const stretch = stretchById(step.stretch);
  return stretch ? t(stretch.name) : t('routines.unknownName', { id: step.stretch });
}

/** Something about a step that this person may want to know, in a few words and in a sentence. */
interface StepNote {
  readonly short: string;
  readonly long: string;
}

/** What is worth knowing about a step. It stays in the routine all the same. */
export function stepNotes(
  { t }: Translator,
  step: RoutineStep,
  { cautions, notForMe }: Choices,
): readonly StepNote[] {
  if (!isLibraryStep(step)) return [];
  const stretch = stretchById(step.stretch);
  if (!stretch) return [{ short: t('routines.noteUnknownShort'), long: t('routines.noteUnknown') }];
  const advice = careOf(stretch).filter(({ id }) => cautions.includes(id));
  return [
    ...(notForMe.includes(stretch.id)
      ? [{ short: t('routines.noteNotForMeShort'), long: t('routines.noteNotForMe') }]
      : []),
    ...advice.map((caution) => {
      const name = t(`library.caution_${caution.id}`);
      return {
        short: t('routines.noteCautionShort', { caution: name }),
        long: t('routines.noteCaution', { caution: name, advice: t(caution.advice) }),
      };
    }),
  ];
}

/** A length of time to the second: "40 secs" or "5:42 min". */
export const lengthWords = ({ t, duration }: Translator, length: number): string =>
  length < MINUTE ? duration(length) : t('library.minutes', { clock: duration(length, 'clock') });
