import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { STRETCHES, routineFor } from '../../../shared/stretches/stretches.ts';
import { CAUTION_IDS } from '../../../shared/stretches/types.ts';

const { t } = createTranslator('en');

describe.each(STRETCHES.map((stretch) => [stretch.id, stretch] as const))('%s', (id, stretch) => {
  it('has its words', () => {
    expect(stretch.name).toBe(`stretches.${id}`);
    const cues = [stretch.arrive, ...stretch.parts.flatMap(({ phases }) => phases)];
    for (const key of [stretch.name, ...cues.map(({ cue }) => cue)]) expect(t(key)).not.toBe(key);
  });

  it('has doses that make sense', () => {
    for (const { min, max, phases } of stretch.parts) {
      expect(min).toBeGreaterThanOrEqual(1);
      expect(max).toBeGreaterThanOrEqual(min);
      for (const { seconds, level } of phases) {
        expect(seconds).toBeGreaterThan(0);
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is kept and ordered by the same routine', () => {
    const routines = [
      routineFor('eyes', false),
      routineFor('move', false),
      routineFor('long', true),
    ].filter(({ order }) => order.includes(stretch));
    expect(routines).not.toEqual([]);
    for (const { order, keep } of routines) expect(new Set(order)).toEqual(new Set(keep));
  });
});

it('has no two movements of one id', () => {
  expect(new Set(STRETCHES.map(({ id }) => id)).size).toBe(STRETCHES.length);
});

it('has words for every caution', () => {
  for (const caution of CAUTION_IDS)
    expect(t(`stretches.caution_${caution}`)).not.toContain('caution_');
});
