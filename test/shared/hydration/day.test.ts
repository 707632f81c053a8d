import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalFrom, goalSet, MOST_GOAL_ML } from '../../../shared/hydration/goal.ts';
import { noteAt } from '../../../shared/hydration/notes.ts';
import { paceOf, WORKING_DAY } from '../../../shared/hydration/pace.ts';
import { waterViewOf } from '../../../shared/hydration/view-of.ts';
import type { DayDrink } from '../../../shared/hydration/drinks.ts';
import { HOUR, MINUTE } from '../../../shared/time/moment.ts';

const START = Date.UTC(2026, 10, 23, 4);
const day = { date: '2026-11-23', start: START, end: START + 24 * HOUR };
const drank = (hours: number, ml: number, drink: DayDrink['drink'] = 'water'): DayDrink => ({
  ...{ id: `${hours}`, at: START + hours * HOUR, ml, drink },
});

describe('the goal', () => {
  it.each<[set: number, hotDay: boolean, ml: number, hotMl: number]>([
    [2_000, false, 2_000, 0],
    [2_000, true, 2_500, 500],
    [3_800, true, 4_000, 200],
    [4_000, true, 4_000, 0],
    [0, true, 0, 0],
  ])('of %d ml, hot day %s, is %d ml', (set, hotDay, ml, hotMl) =>
    expect(goalFrom(set, hotDay)).toEqual({ ml, hotMl }),
  );

  it('is none where the person only logs', () => {
    expect(goalSet({ drinkGoal: false, drinkGoalMl: 2_000 })).toBe(0);
    expect(goalSet({ drinkGoal: true, drinkGoalMl: 1_500 })).toBe(1_500);
  });

  it('is never above four litres', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 4_000 }), fc.boolean(), (ml, hotDay) => {
        expect(goalFrom(ml, hotDay).ml).toBeLessThanOrEqual(MOST_GOAL_ML);
      }),
    );
  });
});

describe('the pace', () => {
  it('goes from the first working hour of the day to the last', () => {
    const hours = [
      { from: START + 5 * HOUR, to: START + 8 * HOUR },
      { from: START + 9 * HOUR, to: START + 13 * HOUR },
    ];
    expect(paceOf({ day, hours, firstAtDesk: START + HOUR })).toEqual({
      from: START + 5 * HOUR,
      to: START + 13 * HOUR,
    });
  });

  it('goes from the first time at the desk where no hours are kept to', () => {
    const firstAtDesk = START + 6 * HOUR;
    expect(paceOf({ day, hours: [], firstAtDesk })).toEqual({
      from: firstAtDesk,
      to: firstAtDesk + WORKING_DAY,
    });
  });

  it('is not known before that', () =>
    expect(paceOf({ day, hours: [], firstAtDesk: null })).toBe(null));

  it('ends with the day', () =>
    expect(paceOf({ day, hours: [], firstAtDesk: START + 23 * HOUR })?.to).toBe(day.end));
});

describe('the note', () => {
  const much = [drank(5, 500), drank(5.5, 501)];

  it('about an hour comes with more than a litre in it, and stays for an hour', () => {
    expect(noteAt(START + 5.4 * HOUR, much)).toBe(null);
    expect(noteAt(START + 5.5 * HOUR, much)).toBe('hour');
    expect(noteAt(START + 6.5 * HOUR - 1, much)).toBe('hour');
    expect(noteAt(START + 6.5 * HOUR, much)).toBe(null);
  });

  it('leaves a litre alone, and two that are more than an hour apart', () => {
    expect(noteAt(START + 5.5 * HOUR, [drank(5, 500), drank(5.5, 500)])).toBe(null);
    expect(noteAt(START + 6 * HOUR, [drank(5, 900), drank(6, 900)])).toBe(null);
  });

  it('about the day comes with more than four litres, whenever they were', () => {
    const all = [1, 3, 5, 7, 9].map((hours) => drank(hours, 801));
    expect(noteAt(START + 20 * HOUR, all)).toBe('day');
  });

  it('counts every liquid, alcoholic ones too', () =>
    expect(noteAt(START + 5.5 * HOUR, [drank(5, 600, 'alcohol'), drank(5.5, 500)])).toBe('hour'));

  it('sees what was drunk just before the day began', () =>
    expect(noteAt(START, [drank(0, 400)], [drank(-0.5, 700)])).toBe('hour'));

  it('never comes without more than a litre in the last two hours or four in the day', () => {
    const drinks = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 12 * 60 }),
        ml: fc.integer({ min: 10, max: 900 }),
      }),
    );
    fc.assert(
      fc.property(drinks, fc.integer({ min: 0, max: 12 * 60 }), (list, now) => {
        const sorted = list.toSorted((a, b) => a.at - b.at);
        const inMs = sorted.map(({ at, ml }) => ({ at: at * MINUTE, ml }));
        const sum = (since: number): number =>
          sorted.reduce((ml, each) => (each.at > since && each.at <= now ? ml + each.ml : ml), 0);
        const all = sorted.reduce((ml, each) => ml + each.ml, 0);
        const note = noteAt(now * MINUTE, inMs);
        expect(note === 'day').toBe(all > 4_000);
        if (note === 'hour') expect(sum(now - 120)).toBeGreaterThan(1_000);
        if (sum(now - 60) > 1_000) expect(note).not.toBe(null);
      }),
    );
  });
});

describe('the view', () => {
  const facts = {
    ...{ day, before: [], goal: { ml: 2_500, hotMl: 500 }, proposal: null, undo: null },
    drinks: [drank(5, 250), drank(6, 330, 'alcohol'), drank(7, 150, 'coffee')],
    pace: { from: START, to: START + HOUR },
  };

  it('counts everything but alcohol towards the goal', () => {
    const view = waterViewOf(facts, START + 8 * HOUR);
    expect(view).toMatchObject({ countedMl: 400, goalMl: 2_500, hotDay: true, note: null });
    expect(view.drinks).toHaveLength(3);
  });

  it('has neither goal nor pace for somebody who only logs', () => {
    const view = waterViewOf({ ...facts, goal: { ml: 0, hotMl: 0 } }, START + 8 * HOUR);
    expect(view).toMatchObject({ goalMl: null, pace: null, hotDay: false, countedMl: 400 });
  });
});
