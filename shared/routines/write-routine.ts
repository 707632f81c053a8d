import { isLibraryStep } from './routine.ts';
import type { Routine, RoutineStep } from './routine.ts';

/** The text of a routine's file: fields in the order of docs/routines.md, nothing that is empty. */
export function routineText({ sitwellRoutine, id, name, note, steps }: Routine): string {
  const routine = { sitwellRoutine, id, name, note: note || undefined, steps: steps.map(tidy) };
  return `${JSON.stringify(routine, null, 2)}\n`;
}

function tidy(step: RoutineStep): RoutineStep {
  if (isLibraryStep(step)) return { stretch: step.stretch, seconds: step.seconds };
  const { title, text, seconds, sides, picture } = step;
  return { title, text: text || undefined, seconds, sides, picture };
}
