import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionById } from '../../../../shared/ergonomics/audit/questions.ts';
import type { AngleId, Angles } from '../../../../shared/ergonomics/photo/measure.ts';
import { ANGLES } from '../../../../shared/ergonomics/photo/measure.ts';
import { rangeOf, verdictOf } from '../../../../shared/ergonomics/photo/ranges.ts';
import { photoAnswers } from '../../../../shared/ergonomics/photo/suggest.ts';

const ERRORS: Angles = { elbow: 2, knee: 2, trunk: 2, neck: 2, forearm: 2, eyeLine: 2 };
const GOOD: Angles = { elbow: 100, knee: 90, trunk: 8, neck: 5, forearm: 0, eyeLine: -5 };
const answersTo = (angles: Partial<Angles>, lenses?: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    photoAnswers(
      { ...GOOD, ...angles },
      ERRORS,
      lenses === undefined ? {} : { lenses: [lenses] },
    ).map(({ question, option }) => [question, option]),
  );

describe('the answers of a picture', () => {
  it('say what is well', () => {
    expect(answersTo({})).toEqual({ chairHeight: 'right', screenHeight: 'right', elbows: 'right' });
  });

  it.each<[Partial<Angles>, string, string]>([
    [{ knee: 75 }, 'chairHeight', 'low'],
    [{ knee: 110 }, 'chairHeight', 'high'],
    [{ trunk: 26 }, 'backSupport', 'leaningBack'],
    [{ trunk: -8 }, 'backSupport', 'boltUpright'],
    [{ eyeLine: -20 }, 'screenHeight', 'low'],
    [{ eyeLine: 6 }, 'screenHeight', 'high'],
    [{ elbow: 80, forearm: 15 }, 'elbows', 'high'],
    [{ elbow: 120, forearm: -20 }, 'elbows', 'low'],
    [{ elbow: 130 }, 'elbows', 'reaching'],
  ])('say of %j that %s is %s', (angles, question, option) => {
    expect(answersTo(angles)).toMatchObject({ [question]: option });
  });

  it.each([
    [75, null],
    [90, 'feet'],
    [110, 'feet'],
  ])('say of a knee of %d whether they depend on feet that no marker shows', (knee, unseen) => {
    expect(photoAnswers({ ...GOOD, knee }, ERRORS)[0]).toMatchObject({ unseen });
  });

  it('leave out what arm and hand say against each other', () => {
    expect(answersTo({ elbow: 80, forearm: -20 })).not.toHaveProperty('elbows');
  });

  it('say nothing of chair and back of somebody who stands', () => {
    expect(Object.keys(answersTo({ knee: 175, trunk: -10 }))).toEqual(['screenHeight', 'elbows']);
  });

  it('let the screen stand lower for progressive lenses', () => {
    expect(answersTo({ eyeLine: -18 })).toMatchObject({ screenHeight: 'low' });
    expect(answersTo({ eyeLine: -18 }, 'progressive')).toMatchObject({ screenHeight: 'right' });
    expect(answersTo({ eyeLine: -18 }, 'none')).toMatchObject({ screenHeight: 'low' });
  });

  it('are never given where the edge of the range lies within the error', () => {
    const near = fc.record({
      angle: fc.constantFrom<AngleId>('knee', 'trunk', 'eyeLine', 'elbow'),
      end: fc.constantFrom('least' as const, 'most' as const),
      off: fc.double({ min: -1.49, max: 1.49, noNaN: true }),
    });
    fc.assert(
      fc.property(near, ({ angle, end, off }) => {
        const angles = { ...GOOD, [angle]: rangeOf(angle)[end] + off };
        expect(verdictOf(angle, angles, ERRORS)).toBe('unsure');
        expect(photoAnswers(angles, ERRORS).map((one) => one.angle)).not.toContain(angle);
      }),
    );
  });

  it('are options of their questions, whatever the angles', () => {
    const angle = fc.integer({ min: -180, max: 180 });
    const anything = fc.record(
      Object.fromEntries(ANGLES.map((id) => [id, angle])) as Record<AngleId, typeof angle>,
    );
    fc.assert(
      fc.property(anything, (angles) => {
        for (const { question, option } of photoAnswers(angles, ERRORS))
          expect(questionById(question).options.map(({ id }) => id)).toContain(option);
      }),
    );
  });
});
