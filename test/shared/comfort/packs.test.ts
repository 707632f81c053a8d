import { describe, expect, it } from 'vitest';
import { PACK_ANSWERS, PACK_MINUTES, PACK_RULES } from '../../../shared/comfort/packs.ts';
import { flareUp } from '../../../shared/messages/en/flareUp.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';

const { t } = createTranslator('en');

describe('ice and heat', () => {
  it('stay on for fifteen to twenty minutes, in words as in the timer', () => {
    expect(PACK_MINUTES).toEqual([15, 20]);
    for (const { length } of Object.values(PACK_ANSWERS))
      expect(t(length)).toBe('15 to 20 minutes at a time');
  });

  it('have their rules: rest, cloth, skin, sleep, and when to take it off', () => {
    expect(PACK_RULES.map((rule) => t(rule)).join(' ')).toMatch(
      /rest.*cloth.*numb or broken skin.*circulation.*asleep.*take it off/isu,
    );
  });

  it('claim nothing and tell nobody what to do about their own back', () => {
    for (const words of Object.values(flareUp))
      expect(words).not.toMatch(
        /treat|\bheals?\b|cure|reliev|prevent|therap|you should|you have|!/iu,
      );
  });
});
