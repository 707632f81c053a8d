// What lives here: what is said about a step of a routine: its name, and what is worth knowing beside it.
// What does not: the words themselves (messages/en/routines.ts, each stretch's own).
import type { Translator } from '../../../shared/messages/translator.ts';
import { isLibraryStep } from '../../../shared/routines/routine.ts';
import type { RoutineStep } from '../../../shared/routines/routine.ts';
import { tickedCautions } from '../../../shared/stretches/browse.ts';
import type { Choices } from '../../../shared/stretches/browse.ts';
import { stretchById } from '../../../shared/stretches/library.ts';

/** The name of a step: the stretch's, or the person's own title. */
export function stepName({ t }: Translator, step: RoutineStep): string {
  if (!isLibraryStep(step)) return step.title.trim() || t('routines.unnamedStep');
  const stretch = stretchById(step.stretch);
  return stretch ? t(stretch.name) : t('routines.unknownName', { id: step.stretch });
}

/** Sentences about a step that this person may want to know. It stays in the routine all the same. */
export function stepNotes(
  { t }: Translator,
  step: RoutineStep,
  { cautions, notForMe }: Choices,
): readonly string[] {
  if (!isLibraryStep(step)) return [];
  const stretch = stretchById(step.stretch);
  if (!stretch) return [t('routines.noteUnknown')];
  const ticked = tickedCautions(stretch, cautions);
  const advice = stretch.cautions.filter(({ id }) => ticked.includes(id));
  return [
    ...(notForMe.includes(stretch.id) ? [t('routines.noteNotForMe')] : []),
    ...advice.map((caution) =>
      t('routines.noteCaution', {
        caution: t(`library.caution_${caution.id}`),
        advice: t(caution.advice),
      }),
    ),
  ];
}
