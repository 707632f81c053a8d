// What lives here: a routine while it is being changed. Pure.
// What does not: keeping it (use-draft.ts), showing it (RoutineEditor.tsx).
// To add a change: a function from draft to draft here.
import { isLibraryStep } from '../../../shared/routines/routine.ts';
import type { Routine, RoutineStep } from '../../../shared/routines/routine.ts';

/** A step with a number of its own, which stays while the step is changed or moved. */
export interface DraftStep {
  readonly key: number;
  readonly step: RoutineStep;
}

/** A routine being changed: its words may be empty for a while. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly steps: readonly DraftStep[];
  readonly nextKey: number;
}

/** A routine as a draft. */
export const draftOf = ({ id, name, note = '', steps }: Routine): Draft => ({
  ...{ id, name, note },
  steps: steps.map((step, key) => ({ key, step })),
  nextKey: steps.length,
});

/** What stands where the person left a name empty. */
export interface Unnamed {
  readonly routine: string;
  readonly step: string;
}

/** The routine that a draft is: always one that may be kept. */
export const routineOf = ({ id, name, note, steps }: Draft, unnamed: Unnamed): Routine => ({
  sitwellRoutine: 1,
  id,
  name: name.trim() || unnamed.routine,
  ...(note.trim() !== '' && { note: note.trim() }),
  steps: steps.map(({ step }) => named(step, unnamed.step)),
});

function named(step: RoutineStep, unnamed: string): RoutineStep {
  if (isLibraryStep(step)) return step;
  return { ...step, title: step.title.trim() || unnamed };
}

/** With one more step at the end. */
export const addStep = (draft: Draft, step: RoutineStep): Draft => ({
  ...draft,
  steps: [...draft.steps, { key: draft.nextKey, step }],
  nextKey: draft.nextKey + 1,
});

/** With a step changed. */
export const changeStep = (draft: Draft, key: number, step: RoutineStep): Draft => ({
  ...draft,
  steps: draft.steps.map((known) => (known.key === key ? { key, step } : known)),
});

/** Without a step. */
export const removeStep = (draft: Draft, key: number): Draft => ({
  ...draft,
  steps: draft.steps.filter((known) => known.key !== key),
});

/** With a step at this place, 0 for the first, wherever it was before; or newly there. */
export function putStep(draft: Draft, moved: DraftStep, place: number): Draft {
  const { steps } = removeStep(draft, moved.key);
  return { ...draft, steps: [...steps.slice(0, place), moved, ...steps.slice(place)] };
}

/** With the steps of `keys`, in their order, just before or after the step `target`. */
export function reorder(
  draft: Draft,
  keys: ReadonlySet<number>,
  target: number,
  where: 'before' | 'after',
): Draft {
  if (keys.has(target)) return draft;
  const moved = draft.steps.filter(({ key }) => keys.has(key));
  const steps = draft.steps.flatMap((step) => {
    if (keys.has(step.key)) return [];
    if (step.key !== target) return [step];
    return where === 'before' ? [...moved, step] : [step, ...moved];
  });
  return { ...draft, steps };
}
