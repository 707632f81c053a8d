import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, NONE, pressed, tickedOf } from '../../../../renderer/features/audit/choice.ts';
import type { Answer } from '../../../../shared/ergonomics/audit/question.ts';
import { UNKNOWN } from '../../../../shared/ergonomics/audit/question.ts';
import { questionById, QUESTIONS } from '../../../../shared/ergonomics/audit/questions.ts';

const several = questionById('keyboardTrouble');
const one = questionById('wrists');

describe('what can be chosen', () => {
  it.each(QUESTIONS.map((question) => [question.id, question]))(
    'ends with "I don\'t know", has no id twice, and fits the number keys: %s',
    (_, question) => {
      const ids = choicesOf(question, {}).map(({ id }) => id);
      expect(ids.at(-1)).toBe(UNKNOWN);
      expect(ids.includes(NONE)).toBe(question.kind === 'several');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(9);
    },
  );

  it('leaves out what does not apply', () => {
    const ids = choicesOf(questionById('chairFixed'), { armrests: ['none'] }).map(({ id }) => id);
    expect(ids).not.toContain('armrests');
  });
});

describe('choosing', () => {
  it('replaces the answer where one is chosen', () => {
    expect(pressed(one, ['straight'], 'bent')).toEqual(['bent']);
    expect(pressed(one, ['straight'], UNKNOWN)).toBe(UNKNOWN);
  });

  it('adds and takes away where several may be chosen', () => {
    expect(pressed(several, ['sideways'], 'fixed')).toEqual(['sideways', 'fixed']);
    expect(pressed(several, ['sideways', 'fixed'], 'sideways')).toEqual(['fixed']);
    expect(pressed(several, ['fixed'], 'fixed')).toBeNull();
  });

  it('lets "none of these" and "I don\'t know" stand alone', () => {
    expect(pressed(several, ['sideways'], NONE)).toEqual([]);
    expect(pressed(several, ['sideways'], UNKNOWN)).toBe(UNKNOWN);
    expect(pressed(several, UNKNOWN, 'fixed')).toEqual(['fixed']);
    expect(pressed(several, [], 'fixed')).toEqual(['fixed']);
    expect(pressed(several, [], NONE)).toBeNull();
  });

  it('ticks what was pressed last, or unticks it', () => {
    const ids = choicesOf(several, {}).map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { minLength: 1 }), (presses) => {
        let answer: Answer | undefined;
        let before: readonly string[] = [];
        for (const id of presses) {
          before = tickedOf(several, answer);
          answer = pressed(several, answer, id) ?? undefined;
        }
        const last = presses.at(-1) ?? '';
        expect(tickedOf(several, answer).includes(last)).toBe(!before.includes(last));
      }),
    );
  });
});
