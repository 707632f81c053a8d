import { describe, it } from 'vitest';
import { labelsOf } from '../../model/labels.ts';
import type { Label } from '../../model/seen-day.ts';
import type { Day } from './day.ts';
import { secondsOf } from './day.ts';
import { forDays, TIMEOUT } from './for-days.ts';
import type { Life } from './life.ts';
import { breaksOf, spansOf } from './life.ts';
import { live } from './live.ts';
import { corrections, postures, presetsOnly } from './random-days.ts';
import type { Recipe } from './random-days.ts';

const RECIPE: Recipe = {
  settings: presetsOnly,
  prompts: ['ignore', 'walkOff', 'skip'],
  breaks: ['ignore', 'rest', 'restHalf', 'end'],
  deeds: postures,
};

/** The real core's spans as one label a second. */
function recorded(life: Life): readonly (Label | undefined)[] {
  const labels: (Label | undefined)[] = [];
  for (const { start, end, is, cause } of spansOf(life))
    for (
      let second = Math.round((start - life.wall) / 1_000);
      second < Math.round((end - life.wall) / 1_000);
      second += 1
    )
      labels[second] = { is, cause };
  return labels;
}

/** The slow model's, told which breaks were rested. */
function modelled(life: Life, day: Day, earlier: number): readonly (Label | null)[] {
  return labelsOf({
    seconds: life.seconds,
    posture: (second) =>
      life.postures.findLast((change) => change.second <= second)?.posture ?? 'sitting',
    breaks: breaksOf(life)
      .filter(({ entry }) => entry.outcome === 'taken' || entry.outcome === 'partial')
      .filter(({ entry }) => entry.by === 'measured')
      .map(({ entry }) => ({
        start: Math.round((entry.start - life.wall) / 1_000),
        end: Math.round((entry.end - life.wall) / 1_000),
      })),
    unsureAfter: day.settings.unsureAfterMinutes * 60,
    awayAfter: day.settings.awayAfterMinutes * 60 - earlier,
    engagedLimit: day.settings.engagedLimitMinutes * 60,
  });
}

/** Runs of seconds in which the two disagree, longer than `tolerance`. */
function disagreements(life: Life, day: Day, tolerance: number): readonly string[] {
  const real = recorded(life);
  const model = modelled(life, day, 0);
  // The end of a film is seen up to 15 s late, so stillness may seem that much longer than it was;
  // and who comes back on the very second is in time for one shell and late for another.
  const lenient = modelled(life, day, tolerance > 15 ? 15 : 1);
  const found: string[] = [];
  let from: number | null = null;
  for (let second = 0; second <= secondsOf(day); second += 1) {
    const told = model[second];
    const same = !told || [told, lenient[second]].some((label) => label?.is === real[second]?.is);
    if (!same && second < secondsOf(day)) from ??= second;
    else if (from !== null) {
      if (second - from > tolerance)
        found.push(
          `${from}–${second}: model ${JSON.stringify(model[from])}, core ${JSON.stringify(real[from])}`,
        );
      from = null;
    }
  }
  return found;
}

function agree(life: Life, day: Day, tolerance: number): void {
  const found = disagreements(life, day, tolerance);
  if (found.length > 0) throw new Error(found.join('; '));
}

describe('spans', { timeout: TIMEOUT }, () => {
  it('agree with the slow model to the second, if the shell looks every second', () => {
    forDays(RECIPE, 100, (day) => {
      agree(live(day, { everyMs: 1_000 }), day, 2);
    });
  });

  it('agree with the slow model within 15 s at the ends of absences, if it looks when asked', () => {
    forDays(RECIPE, 200, (day) => {
      // A short stay between two absences can lose 15 s at each end.
      agree(live(day), day, 31);
    });
  });

  it('agree with the slow model whatever the person sets right', () => {
    forDays({ ...RECIPE, deeds: [...postures, ...corrections] }, 100, (day) => {
      agree(live(day, { everyMs: 1_000 }), day, 2);
    });
  });
});
