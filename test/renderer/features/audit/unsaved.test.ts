import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  factsWith,
  isNoChange,
  NO_FACTS,
  together,
  withoutSent,
} from '../../../../renderer/features/audit/unsaved.ts';
import type { FactsChange } from '../../../../renderer/features/audit/unsaved.ts';
import { QUESTION_IDS, UNKNOWN } from '../../../../shared/ergonomics/audit/question.ts';
import { EXPOSURES, ROSA_SUBJECTS } from '../../../../shared/ergonomics/rosa/exposure.ts';

const answer = fc.oneof(
  fc.constant(null),
  fc.constant(UNKNOWN),
  fc.array(fc.constantFrom('right', 'low', 'high'), { maxLength: 2 }),
);
const some = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 });
const change = fc.record({
  answers: some(QUESTION_IDS.slice(0, 6), answer),
  hours: some(ROSA_SUBJECTS, fc.constantFrom(...EXPOSURES, UNKNOWN)),
}) as fc.Arbitrary<FactsChange>;

describe('changes that were not confirmed', () => {
  it('come to the same one by one or together', () => {
    fc.assert(
      fc.property(change, change, (one, other) => {
        expect(factsWith(NO_FACTS, together(one, other))).toEqual(
          factsWith(factsWith(NO_FACTS, one), other),
        );
      }),
    );
  });

  it('look the same before and after a part of them was confirmed', () => {
    fc.assert(
      fc.property(change, change, (sent, later) => {
        const all = together(sent, later);
        const confirmed = factsWith(NO_FACTS, sent);
        expect(factsWith(confirmed, withoutSent(all, sent))).toEqual(factsWith(NO_FACTS, all));
      }),
    );
  });

  it('are none when all of them were confirmed', () => {
    fc.assert(fc.property(change, (sent) => isNoChange(withoutSent(sent, sent))));
  });

  it('take an answer back', () => {
    const known = { ...NO_FACTS, answers: { wrists: ['bent'] } };
    expect(factsWith(known, { answers: { wrists: null } }).answers).toEqual({});
  });
});
