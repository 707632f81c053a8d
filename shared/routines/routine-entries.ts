// What lives here: a routine as what a session plays.
// What does not: writing it out on a time line (../sessions).
import type { RoutineEntry } from '../sessions/session.ts';
import { stretchById } from '../stretches/library.ts';
import type { Stretch } from '../stretches/stretch.ts';
import { isLibraryStep } from './routine.ts';
import type { Routine, RoutineStep } from './routine.ts';

/**
 * The entries of a routine, in order. A stretch that this Sitwell does not know is left out. What the
 * person marked as not for them, or is careful with, stays: a routine of one's own is one's own choice.
 */
export function routineEntries(
  { steps }: Pick<Routine, 'steps'>,
  find: (id: string) => Stretch | undefined = stretchById,
): readonly RoutineEntry[] {
  return steps.flatMap((step) => entryOf(step, find) ?? []);
}

function entryOf(
  step: RoutineStep,
  find: (id: string) => Stretch | undefined,
): RoutineEntry | null {
  if (isLibraryStep(step)) {
    const stretch = find(step.stretch);
    if (!stretch) return null;
    return { content: { kind: 'stretch', stretch }, seconds: step.seconds ?? null, why: null };
  }
  const { title, text = '', seconds, sides, picture = null } = step;
  return { content: { kind: 'own', step: { title, text, sides, picture } }, seconds, why: null };
}
