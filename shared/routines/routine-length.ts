// What lives here: how long a routine takes.
// What does not: how a session is written out (../sessions).
import { entrySeconds } from '../sessions/item.ts';
import { chosenSession } from '../sessions/timeline.ts';
import { SECOND } from '../time/moment.ts';
import type { Routine, RoutineStep } from './routine.ts';
import { routineEntries } from './routine-entries.ts';

/** From its start to its end, with getting ready and changing over; ms. 0 where there is nothing to play. */
export const routineLength = (routine: Routine): number =>
  chosenSession(routine.id, null, routineEntries(routine)).length;

/** One step with all its sides; ms. 0 for a stretch that this Sitwell does not know. */
export const stepLength = (step: RoutineStep): number =>
  routineEntries({ steps: [step] }).reduce((sum, entry) => sum + entrySeconds(entry) * SECOND, 0);
