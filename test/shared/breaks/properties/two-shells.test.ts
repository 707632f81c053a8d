import { describe, expect, it } from 'vitest';
import type { Day } from './day.ts';
import { forDays, TIMEOUT } from './for-days.ts';
import type { Life } from './life.ts';
import { breaksOf, ofType } from './life.ts';
import { live } from './live.ts';
import { presetsOnly } from './random-days.ts';
import type { Recipe } from './random-days.ts';

const RECIPE: Recipe = {
  settings: presetsOnly,
  prompts: ['ignore', 'walkOff', 'snooze', 'skip', 'start'],
  breaks: ['ignore', 'rest', 'end'],
};

interface Moment {
  readonly what: string;
  readonly second: number;
}

/** Of a long break, a second of rest more or less moves the next prompt by twelve. */
const isTouchy = ({ what }: Moment): boolean => what.endsWith('partial');

const moments = (life: Life): readonly Moment[] =>
  [
    ...ofType(life, 'announce').map(({ effect, time }) => ({
      what: `announce ${effect.kind}`,
      second: time / 1_000,
    })),
    ...breaksOf(life).map(({ heard, entry }) => ({
      what: `${entry.kind} ${entry.outcome}`,
      second: heard.time / 1_000,
    })),
  ].sort((one, other) => one.second - other.second);

/** How often the person has come or gone until this second; each time is only seen at the next look. */
const turns = (life: Life, until: number): number =>
  life.seconds.filter((state, second) => second < until && state !== life.seconds[second - 1])
    .length + ofType(life, 'open').filter(({ time }) => time < until * 1_000).length;

/** Whether so close to this second the person comes or goes, or is taken for unsure or away. */
const isOnTheEdge = (life: Life, second: number, allowed: number): boolean =>
  second >= life.seconds.length - allowed ||
  life.seconds.some(
    (state, at) =>
      state !== life.seconds[at - 1] &&
      [at, at + 120, at + 300].some((edge) => Math.abs(edge - second) <= allowed),
  );

/**
 * Compares what two shells saw. They may differ by a second for a threshold, and by 15 s for every
 * coming and going so far. A prompt that falls so close to the person's going that this decides it may differ
 * altogether, and all that follows from it, as after a break that was rested in part: then there is no
 * more to compare, and the answer is false.
 */
function compare(asked: Life, everySecond: Life): boolean {
  const [left, right] = [moments(asked), moments(everySecond)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [a, b] = [left[index], right[index]];
    if ((a && isTouchy(a)) || (b && isTouchy(b))) return false;
    const first = Math.min(a?.second ?? Infinity, b?.second ?? Infinity);
    const allowed = 2 + 15 * turns(everySecond, first);
    if (a?.what === b?.what && Math.abs((a?.second ?? 0) - (b?.second ?? 0)) <= allowed) continue;
    if (isOnTheEdge(everySecond, first, allowed)) return false;
    throw new Error(`asked: ${JSON.stringify(a)}, every second: ${JSON.stringify(b)}`);
  }
  return true;
}

describe('a shell that samples only when asked', { timeout: TIMEOUT }, () => {
  it('sees the same breaks as one that samples every second', () => {
    let compared = 0;
    let whole = 0;
    forDays(RECIPE, 80, (random: Day) => {
      // A late answer may find the person gone in one life and not in the other.
      const day = { ...random, reactionSeconds: 0 };
      compared += 1;
      if (compare(live(day), live(day, { everyMs: 1_000 }))) whole += 1;
    });
    expect(whole / compared).toBeGreaterThan(0.3);
  });
});
