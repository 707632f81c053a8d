import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addStep,
  changeStep,
  draftOf,
  putStep,
  removeStep,
  reorder,
  routineOf,
} from '../../../renderer/features/routines/draft.ts';
import type { Draft } from '../../../renderer/features/routines/draft.ts';
import { routineSchema } from '../../../shared/routines/schema.ts';
import { anyRoutine, sampleRoutine } from '../../shared/routines/sample-routines.ts';

const UNNAMED = { routine: 'My routine', step: 'My step' };
const NEW = { title: '', seconds: 30, sides: 'together' } as const;
const keys = ({ steps }: Draft): readonly number[] => steps.map(({ key }) => key);
const draft = draftOf(sampleRoutine());

describe('a routine being changed', () => {
  it('is what it was as long as nothing is changed', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const trimmed = { ...routine, name: routine.name.trim() };
        expect(routineOf(draftOf(trimmed), UNNAMED).steps).toHaveLength(routine.steps.length);
        expect(routineOf(draftOf(trimmed), UNNAMED).name).toBe(trimmed.name);
      }),
    );
    expect(routineOf(draft, UNNAMED)).toEqual(sampleRoutine());
  });

  it('may always be kept, whatever was left empty', () => {
    const empty = addStep({ ...draft, name: '  ', note: ' \n' }, NEW);
    const routine = routineOf(empty, UNNAMED);
    expect(routineSchema.safeParse(routine).success).toBe(true);
    expect(routine).toMatchObject({ name: 'My routine' });
    expect(routine.note).toBeUndefined();
    expect(routine.steps.at(-1)).toMatchObject({ title: 'My step' });
  });

  it('takes steps at its end, changes them, and lets them go', () => {
    const more = addStep(draft, NEW);
    expect(keys(more)).toEqual([0, 1, 2, 3, 4]);
    expect(keys(addStep(removeStep(more, 4), NEW))).toEqual([0, 1, 2, 3, 5]);
    expect(changeStep(more, 4, { stretch: 'catCow' }).steps[4]?.step).toEqual({
      stretch: 'catCow',
    });
    expect(keys(removeStep(more, 1))).toEqual([0, 2, 3, 4]);
  });

  it('puts a step elsewhere, or back where it was', () => {
    const [, second] = draft.steps;
    expect(keys(putStep(draft, second!, 0))).toEqual([1, 0, 2, 3]);
    expect(keys(putStep(draft, second!, 3))).toEqual([0, 2, 3, 1]);
    expect(keys(putStep(removeStep(draft, 1), second!, 1))).toEqual([0, 1, 2, 3]);
  });

  it('is ordered by dragging before or after another step, never onto itself', () => {
    expect(keys(reorder(draft, new Set([3]), 0, 'before'))).toEqual([3, 0, 1, 2]);
    expect(keys(reorder(draft, new Set([0]), 2, 'after'))).toEqual([1, 2, 0, 3]);
    expect(reorder(draft, new Set([1]), 1, 'after')).toBe(draft);
  });

  it('loses no step however it is ordered', () => {
    const place = fc.nat(3);
    fc.assert(
      fc.property(place, place, fc.constantFrom('before', 'after'), (key, target, where) => {
        expect(keys(reorder(draft, new Set([key]), target, where)).toSorted()).toEqual([
          0, 1, 2, 3,
        ]);
      }),
    );
  });
});
