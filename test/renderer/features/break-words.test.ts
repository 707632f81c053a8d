import { describe, expect, it } from 'vitest';
import { breakWords } from '../../../renderer/features/day/break-words.ts';
import { breakSums } from '../../../shared/insights/break-sums.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';

const NONE = { taken: 0, partial: 0, natural: 0, skipped: 0, missed: 0 };

describe('breaks in words', () => {
  it.each([
    [{ taken: 35, partial: 2, skipped: 5, missed: 1, natural: 5 }, '35 of 43, and 5 of your own'],
    [{ taken: 8, skipped: 1 }, '8 of 9'],
    [{ natural: 5 }, '5 of your own'],
    [{ missed: 2 }, '0 of 2'],
    [{}, null],
  ])('of %o are "%s"', (outcomes, words) => {
    const sums = breakSums([{ outcomes: { ...NONE, ...outcomes } }]);
    expect(breakWords(createTranslator('en'), sums)).toBe(words);
  });
});
