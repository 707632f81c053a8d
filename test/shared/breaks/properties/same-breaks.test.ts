import { describe, it } from 'vitest';
import { SECOND } from '../../../../shared/time/moment.ts';
import type { Day } from './day.ts';
import { forDays, TIMEOUT } from './for-days.ts';
import type { Life } from './life.ts';
import { live } from './live.ts';
import type { LiveOptions } from './live.ts';
import { EVERYTHING, corrections, holds, jumps, ownActions, presetsOnly } from './random-days.ts';

/** What a person notices of a life, each with its time on the clock that no jump moves. */
const noticed = (life: Life): readonly { readonly what: string; readonly mono: number }[] =>
  life.heard.flatMap(({ effect, mono }) =>
    effect.type === 'announce' || effect.type === 'open' || effect.type === 'over'
      ? [
          {
            what: `${effect.type} ${effect.kind} ${'outcome' in effect ? effect.outcome : ''}`,
            mono,
          },
        ]
      : [],
  );

/** Everything heard, word for word, but for the times at which the shell looked. */
const transcript = (life: Life): readonly string[] =>
  life.heard.map(({ effect, time }) => `${time} ${JSON.stringify(effect)}`);

function firstDifference(one: readonly string[], other: readonly string[]): string | null {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1)
    if (one[index] !== other[index])
      return `${one[index] ?? 'nothing'} against ${other[index] ?? 'nothing'}`;
  return null;
}

function sameNotice(one: Life, other: Life, tolerance: number): void {
  const [left, right] = [noticed(one), noticed(other)];
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [left[index], right[index]];
    if (a?.what !== b?.what || Math.abs((a?.mono ?? 0) - (b?.mono ?? 0)) > tolerance)
      throw new Error(`${JSON.stringify(a)} against ${JSON.stringify(b)}`);
  }
}

/** A jump into another day ends what is announced, and rightly: so few jumps, and an afternoon. */
function withinOneDay(day: Day): Day {
  let length = 0;
  return {
    ...day,
    wall: Date.UTC(2026, 2, 2, 12, 30),
    deeds: day.deeds.slice(0, 3),
    stretches: day.stretches.filter(({ seconds }) => (length += seconds) < 8 * 3_600),
  };
}

const bothWays = (day: Day, options: LiveOptions): readonly [Life, Life] => [
  live(day),
  live(day, options),
];

describe('the same breaks', { timeout: TIMEOUT }, () => {
  it('come after the state was written and read back at any point', () => {
    const deeds = [...ownActions, ...holds, ...corrections];
    forDays({ ...EVERYTHING, deeds, unannouncedSleep: true }, 100, (day) => {
      const [plain, rewritten] = bothWays(day, { rewriteEvery: 1 });
      const difference = firstDifference(transcript(plain), transcript(rewritten));
      if (difference) throw new Error(difference);
    });
  });

  it('come when the wall clock and the time zone jump', () => {
    forDays({ settings: presetsOnly, deeds: jumps }, 60, (day) => {
      const short = withinOneDay(day);
      const often = { everyMs: SECOND };
      sameNotice(live({ ...short, deeds: [] }, often), live(short, often), 2 * SECOND);
    });
  });
});
