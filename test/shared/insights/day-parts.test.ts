import { describe, expect, it } from 'vitest';
import { dayView, hasAnything } from '../../../shared/insights/day-view.ts';
import type { DayEntries } from '../../../shared/insights/day-view.ts';
import type { WordEntry } from '../../../shared/journal/entries.ts';
import { DAY, MINUTE } from '../../../shared/time/moment.ts';
import {
  checkInEntry,
  drinkEntry,
  goalEntry,
  playedStretch,
  takenBreak,
} from '../../fakes/entries.ts';

const nothing: DayEntries = {
  ...{ spans: [], breaks: [], corrections: [], withdrawals: [], words: [] },
  ...{ stretches: [], drinks: [], checkIns: [], goal: null },
};
const view = (entries: Partial<DayEntries>) =>
  dayView({ date: '1970-01-01', start: 0, end: DAY }, { ...nothing, ...entries });
const word = (breakId: string, outcome: WordEntry['outcome'], at = 0): WordEntry => ({
  ...{ type: 'word', at, breakId, outcome },
});

describe('a word on a break', () => {
  it('is what became of it, and the record stays known', () => {
    const { breaks, totals } = view({
      breaks: [takenBreak('a', 0), takenBreak('b', MINUTE, { outcome: 'skipped' })],
      words: [word('b', 'taken')],
    });
    expect(breaks).toMatchObject([
      { id: 'a', outcome: 'taken', recorded: null },
      { id: 'b', outcome: 'taken', recorded: 'skipped' },
    ]);
    expect(totals.outcomes).toMatchObject({ taken: 2, skipped: 0 });
  });

  it('holds until a later one, in whatever order they came into the journal', () => {
    const breaks = [takenBreak('a', 0)];
    const words = [word('a', 'missed', 9), word('a', 'skipped', 5)];
    expect(view({ breaks, words }).breaks).toMatchObject([{ outcome: 'missed' }]);
  });

  it('that says what was recorded leaves nothing to tell', () => {
    const words = [word('a', 'skipped', 1), word('a', 'taken', 2)];
    expect(view({ breaks: [takenBreak('a', 0)], words }).breaks).toMatchObject([
      { outcome: 'taken', recorded: null },
    ]);
  });
});

describe('the stretches of a day', () => {
  const stretches = [playedStretch('a-2', 3 * MINUTE), playedStretch('a-1', MINUTE)];

  it('are in order of time, within the day', () => {
    const { stretches: shown, totals } = view({
      stretches: [...stretches, playedStretch('a-3', DAY)],
    });
    expect(shown.map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    expect(totals.stretches).toBe(2);
  });

  it('are not told of a break that was none', () => {
    const withdrawals = [{ type: 'withdrawal' as const, at: 0, breakId: 'a' }];
    expect(view({ stretches, withdrawals }).stretches).toEqual([]);
    expect(view({ stretches, words: [word('a', 'skipped')] }).stretches).toEqual([]);
    expect(view({ stretches, words: [word('b', 'skipped')] }).stretches).toHaveLength(2);
  });
});

describe('the drinks of a day', () => {
  it('are in order of time, and an alcoholic one counts as nothing', () => {
    const { drinks, totals } = view({
      drinks: [
        drinkEntry('late', 9 * MINUTE),
        drinkEntry('beer', MINUTE, { drink: 'alcohol', ml: 500 }),
        drinkEntry('tomorrow', DAY),
      ],
      goal: goalEntry('1970-01-01', 0, 1_800),
    });
    expect(drinks).toEqual([
      { id: 'beer', at: MINUTE, ml: 500, drink: 'alcohol' },
      { id: 'late', at: 9 * MINUTE, ml: 250, drink: 'water' },
    ]);
    expect(totals).toMatchObject({ drunkMl: 250, drinks: 2, goalMl: 1_800 });
  });

  it('have no goal where there was none', () => {
    expect(view({}).totals.goalMl).toBeNull();
    expect(view({ goal: goalEntry('1970-01-01', 0, 0) }).totals.goalMl).toBeNull();
  });
});

describe('the check-ins of a day', () => {
  it('name their places from head to foot, and come to their mean', () => {
    const { checkIns, totals } = view({
      checkIns: [
        checkInEntry('b', 5 * MINUTE, { level: 4, regions: 'lowerBack neck' }),
        checkInEntry('a', MINUTE, { level: 1, regions: '', note: 'fine' }),
      ],
    });
    expect(checkIns).toEqual([
      { id: 'a', at: MINUTE, level: 1, regions: [], note: 'fine' },
      { id: 'b', at: 5 * MINUTE, level: 4, regions: ['neck', 'lowerBack'], note: '' },
    ]);
    expect(totals.comfort).toBe(2.5);
  });

  it('have no mean without one', () => {
    expect(view({}).totals.comfort).toBeNull();
  });
});

describe('a day', () => {
  it.each<[string, Partial<DayEntries>]>([
    ['a drink', { drinks: [drinkEntry('a', 0)] }],
    ['a check-in', { checkIns: [checkInEntry('a', 0)] }],
    ['a break', { breaks: [takenBreak('a', 0)] }],
  ])('with nothing but %s has something to tell', (_what, entries) => {
    expect(hasAnything(view(entries))).toBe(true);
  });

  it('with nothing but a goal has not', () => {
    expect(hasAnything(view({ goal: goalEntry('1970-01-01', 0) }))).toBe(false);
  });

  it('takes corrections in the order they were made', () => {
    const spans = [
      { type: 'span' as const, start: 0, end: DAY, is: 'away' as const, cause: 'idle' as const },
    ];
    const correction = (at: number, as: 'sitting' | 'standing') => ({
      ...{ type: 'correction' as const, at, start: 0, end: MINUTE, as },
    });
    const corrections = [correction(9, 'standing'), correction(5, 'sitting')];
    expect(view({ spans, corrections }).spans[0]).toMatchObject({ is: 'standing', end: MINUTE });
  });
});
