import { describe, it } from 'vitest';
import { MINUTE } from '../../../../shared/time/moment.ts';
import type { Day } from './day.ts';
import { secondsOf } from './day.ts';
import { forDays, TIMEOUT } from './for-days.ts';
import { live } from './live.ts';
import type { Life } from './life.ts';
import { ofType } from './life.ts';
import { presetsOnly } from './random-days.ts';

/** Times between which somebody typed without a pause, in seconds. */
function typing(life: Life, day: Day): readonly { readonly from: number; readonly to: number }[] {
  const spells: { from: number; to: number }[] = [];
  let from: number | null = null;
  for (let second = 0; second <= secondsOf(day); second += 1) {
    if (life.seconds[second] === 'active' && second < secondsOf(day)) from ??= second;
    else if (from !== null) {
      spells.push({ from, to: second });
      from = null;
    }
  }
  return spells;
}

describe('a bout longer than its interval, with no hold', { timeout: TIMEOUT }, () => {
  it('always leads to a prompt', () => {
    let spells = 0;
    const recipe = {
      settings: presetsOnly,
      prompts: ['ignore', 'walkOff'],
      breaks: ['ignore', 'rest', 'end'],
    } as const;
    forDays(recipe, 300, (day) => {
      const life = live(day);
      const prompts = ofType(life, 'announce').map(({ time }) => time / 1_000);
      // After a skip of the longest kind it is quiet for that kind's interval, and a break may come
      // first: whoever goes on typing for all that must have been prompted.
      const [first] = ofType(life, 'record');
      const longest = Math.max(
        ...(first?.settings.kinds ?? []).map(({ intervalMs }) => intervalMs),
      );
      const patience = (longest + 8 * MINUTE) / 1_000;
      for (const { from, to } of typing(life, day)) {
        if (to - from < patience) continue;
        spells += 1;
        const marks = [from, ...prompts.filter((time) => time >= from && time < to), to];
        const gap = Math.max(...marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0)));
        if (gap > patience) throw new Error(`${gap} s of typing without a prompt from ${from} on`);
      }
    });
    if (spells < 10) throw new Error(`only ${spells} long spells of typing were seen`);
  });
});
