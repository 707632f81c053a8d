import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeline } from '../../../shared/insights/timeline.ts';
import type { CorrectionEntry, SpanEntry } from '../../../shared/journal/entries.ts';

const DAY = { start: 10, end: 50 };
/** Some of no length, and some that end before they begin, as a clock set back or a file may have them. */
const range = fc
  .tuple(fc.nat(60), fc.integer({ min: -2, max: 25 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans: fc.Arbitrary<readonly SpanEntry[]> = fc.array(
  fc
    .tuple(
      range,
      fc.constantFrom('sitting', 'standing', 'away'),
      fc.constantFrom('input', 'idle', 'sleep'),
    )
    .map(([{ start, end }, is, cause]) => ({ type: 'span', start, end, is, cause })),
  { maxLength: 8 },
);
const corrections: fc.Arbitrary<readonly CorrectionEntry[]> = fc.array(
  fc
    .tuple(range, fc.nat(4), fc.constantFrom('sitting', 'standing', 'away', 'recorded'))
    .map(([{ start, end }, at, as]) => ({ type: 'correction', at, start, end, as })),
  { maxLength: 6 },
);

/** What each moment of the day was, found moment by moment; '' where nothing is known. */
function moments(
  said: readonly SpanEntry[],
  corrected: readonly CorrectionEntry[],
): readonly string[] {
  const recordedAt = (at: number): SpanEntry | undefined =>
    said.findLast(({ start, end }) => at >= start && at < end);
  return Array.from({ length: DAY.end - DAY.start }, (_, index) => {
    const at = DAY.start + index;
    const recorded = recordedAt(at);
    if (recorded?.cause === 'sleep') return `${recorded.is} sleep`;
    const word = corrected
      .toSorted((one, other) => one.at - other.at)
      .findLast(({ start, end }) => at >= start && at < end);
    if (word && word.as !== 'recorded') return `${word.as} person`;
    return recorded ? `${recorded.is} ${recorded.cause}` : '';
  });
}

it('is what each moment was by the last entry on it, and no moment is told twice', () => {
  fc.assert(
    fc.property(spans, corrections, (said, corrected) => {
      const told: string[] = Array.from({ length: DAY.end - DAY.start }, () => '');
      for (const { start, end, is, cause } of timeline(DAY, said, corrected))
        for (let at = start; at < end; at += 1)
          told[at - DAY.start] = `${told[at - DAY.start] ?? ''}${is} ${cause}`;
      expect(told).toEqual(moments(said, corrected));
    }),
    { numRuns: 1_000 },
  );
});
