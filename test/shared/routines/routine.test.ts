import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../shared/routines/copy-of.ts';
import { isTooLong, routineEntries } from '../../../shared/routines/routine-entries.ts';
import { routineLength } from '../../../shared/routines/routine-length.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import { routineSchema } from '../../../shared/routines/schema.ts';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { anyRoutine, PIXEL, sampleRoutine } from './sample-routines.ts';

describe('a routine as a file', () => {
  it('has its fields in order, and none that says nothing', () => {
    const text = routineText(sampleRoutine({ note: '', steps: [{ stretch: 'catCow' }] }));
    expect(text).toBe(
      '{\n  "sitwellRoutine": 1,\n  "id": "hips-and-back",\n  "name": "Hips and back",\n' +
        '  "steps": [\n    {\n      "stretch": "catCow"\n    }\n  ]\n}\n',
    );
  });
});

describe('the entries of a routine', () => {
  const catCow = stretchById('catCow');
  const find = (id: string) => (id === 'catCow' ? catCow : undefined);

  it('are its steps in order, without stretches that this Sitwell does not know', () => {
    expect(routineEntries(sampleRoutine(), find)).toEqual([
      { content: { kind: 'stretch', stretch: catCow }, seconds: 40, why: null },
      {
        content: {
          kind: 'own',
          step: { title: 'Towel roll', text: 'Lie on it.', sides: 'together', picture: null },
        },
        seconds: 60,
        why: null,
      },
      {
        content: {
          kind: 'own',
          step: { title: 'Band pull', text: '', sides: 'each', picture: PIXEL },
        },
        seconds: 30,
        why: null,
      },
    ]);
  });

  it('are as many as an hour holds', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const entries = routineEntries(routine);
        expect(routineLength(routine)).toBeLessThanOrEqual(60 * 60_000);
        const known = routine.steps.filter(
          (step) => !('stretch' in step) || stretchById(step.stretch) !== undefined,
        );
        expect(entries.length < known.length).toBe(isTooLong(routine));
      }),
    );
    const step = { title: 'Lie flat', seconds: 593, sides: 'together' } as const;
    const steps = Array.from({ length: 7 }, () => step);
    // 5 s to get ready, six times 593 s, 4 s between them, 3 s to finish.
    expect(routineEntries({ steps })).toHaveLength(6);
    expect(routineLength(sampleRoutine({ steps }))).toBe((5 + 6 * 593 + 5 * 4 + 3) * 1_000);
  });

  it('take the usual dose where no seconds are given', () => {
    const routine = sampleRoutine({ steps: [{ stretch: 'catCow' }] });
    expect(routineEntries(routine, find)[0]?.seconds).toBeNull();
  });
});

describe('a copy of a routine', () => {
  it('has an id and a name of its own, the next that are free', () => {
    const taken = new Set(['hips-and-back', 'hips-and-back-2']);
    expect(copyOf(sampleRoutine(), (id) => taken.has(id))).toMatchObject({
      id: 'hips-and-back-3',
      name: 'Hips and back (3)',
    });
  });

  it('is always a routine that may stand, however long its names were', () => {
    const long = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{30}(-[a-z0-9]{1,5}){4,5}$/),
      name: fc.string({ unit: 'grapheme', minLength: 30, maxLength: 40 }),
    });
    fc.assert(
      fc.property(anyRoutine, fc.option(long), (any, names) => {
        const named = { ...any, ...names };
        const routine = { ...named, name: `a${named.name}`.slice(0, ROUTINE_BOUNDS.name) };
        const copy = copyOf(routine, (id) => id === routine.id);
        expect(copy.id).not.toBe(routine.id);
        expect(routineSchema.safeParse(copy).success).toBe(true);
      }),
    );
  });
});
