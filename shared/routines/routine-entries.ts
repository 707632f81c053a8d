// What lives here: a routine as what a session plays.
// What does not: writing it out on a time line (../sessions).
import { LONGEST_SESSION } from '../breaks/limits.ts';
import { entrySeconds, FINISH_SECONDS, PREVIEW_SECONDS, READY_SECONDS } from '../sessions/item.ts';
import type { RoutineEntry } from '../sessions/session.ts';
import { stretchById } from '../stretches/library.ts';
import type { Stretch } from '../stretches/stretch.ts';
import { SECOND } from '../time/moment.ts';
import { isLibraryStep } from './routine.ts';
import type { Routine, RoutineStep } from './routine.ts';

/**
 * The entries of a routine, in order: as many as the longest session holds. A stretch that this Sitwell does
 * not know is left out. What the person marked as not for them, or is careful with, stays: a routine of one's
 * own is one's own choice.
 */
export function routineEntries(
  routine: Pick<Routine, 'steps'>,
  find: (id: string) => Stretch | undefined = stretchById,
): readonly RoutineEntry[] {
  const entries = knownEntries(routine, find);
  const tooLate = indexTooLate(entries);
  return tooLate === -1 ? entries : entries.slice(0, tooLate);
}

/** Whether steps at its end are left out, because it would be longer than the longest session. */
export const isTooLong = (routine: Pick<Routine, 'steps'>): boolean =>
  indexTooLate(knownEntries(routine, stretchById)) !== -1;

const knownEntries = (
  { steps }: Pick<Routine, 'steps'>,
  find: (id: string) => Stretch | undefined,
): readonly RoutineEntry[] => steps.flatMap((step) => entryOf(step, find) ?? []);

/** The first entry that would not be over within the longest session, or -1. */
function indexTooLate(entries: readonly RoutineEntry[]): number {
  let seconds = READY_SECONDS - PREVIEW_SECONDS + FINISH_SECONDS;
  return entries.findIndex((entry) => {
    seconds += PREVIEW_SECONDS + entrySeconds(entry);
    return seconds * SECOND > LONGEST_SESSION;
  });
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
