import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time/moment.ts';
import { START } from '../../fakes/clocks.ts';
import { waterShell } from './water-shell.ts';

const TODAY = '2026-11-23';

describe('a drink', () => {
  it('is in the journal with the clock of the place, and pages are told', () => {
    const { drink, journal, told, did } = waterShell();
    expect(drink()).toBe('changed');
    const view = told.at(-1);
    expect(view).toMatchObject({ date: TODAY, countedMl: 250, goalMl: 2_000 });
    expect(view?.undo).toMatchObject({ what: 'logged', drink: { ml: 250, at: START } });
    expect(journal.drink(view?.drinks[0]?.id ?? '')).toMatchObject({
      ...{ at: START, offset: 60, ml: 250, drink: 'water', source: 'tray' },
    });
    expect(did).toEqual(['journal']);
  });

  it('can be logged for an earlier time, in its place, but not for one that lies ahead', () => {
    const { drink, get, wall } = waterShell();
    drink();
    drink(HOUR);
    expect(get().drinks.map(({ at }) => at - wall())).toEqual([-HOUR, 0]);
    expect(drink(-2 * MINUTE)).toBe('future');
    expect(get().drinks).toHaveLength(2);
  });

  it('of an earlier day stands in that day, with its goal', () => {
    const { drink, get, journal, set } = waterShell({ drinkGoalMl: 1_500 });
    drink(24 * HOUR);
    set({ drinkGoalMl: 3_000 });
    drink(24 * HOUR + MINUTE);
    expect(get().drinks).toEqual([]);
    expect(journal.goalOf('2026-11-22')).toMatchObject({ ml: 1_500, hotMl: 0 });
  });

  it('can be changed and removed later', () => {
    const { drink, change, get } = waterShell();
    drink();
    const id = () => get().drinks[0]?.id ?? '';
    const tea = { ml: 330, drink: 'tea', at: START - HOUR } as const;
    expect(change({ type: 'change', id: id(), ...tea })).toBe('changed');
    expect(get().drinks).toMatchObject([tea]);
    expect(change({ type: 'remove', id: id() })).toBe('changed');
    expect(get().drinks).toEqual([]);
  });

  it('that is not there any more is said to be gone', () => {
    const { drink, change, get } = waterShell();
    drink();
    const { id } = get().drinks[0]!;
    change({ type: 'remove', id });
    expect(change({ type: 'remove', id })).toBe('gone');
    expect(change({ type: 'change', id, ml: 100, drink: 'tea', at: START })).toBe('gone');
  });

  it('that the disk will not take changes nothing', () => {
    const { drink, disk, get, did } = waterShell();
    disk.isFull = true;
    expect(drink()).toBe('failed');
    expect(get()).toMatchObject({ drinks: [], undo: null });
    expect(did).toEqual([]);
  });
});

describe('taking back', () => {
  it('undoes the last change for a minute: a log, a change and a removal', () => {
    const { drink, change, get } = waterShell();
    const undo = () => change({ type: 'undo', change: get().undo?.change ?? '' });
    drink();
    drink(HOUR);
    expect(undo()).toBe('changed');
    expect(get().drinks).toHaveLength(1);
    change({ type: 'change', id: get().drinks[0]!.id, ml: 500, drink: 'soup', at: START });
    expect(undo()).toBe('changed');
    expect(get().drinks).toMatchObject([{ ml: 250, drink: 'water', at: START }]);
    change({ type: 'remove', id: get().drinks[0]!.id });
    expect(undo()).toBe('changed');
    expect(get().drinks).toMatchObject([{ ml: 250, drink: 'water', at: START }]);
    expect(get().undo).toBe(null);
  });

  it('is over after a minute, and pages are told', () => {
    const { drink, change, clocks, told } = waterShell();
    drink();
    const { change: name } = told.at(-1)!.undo!;
    clocks.pass(MINUTE);
    expect(told.at(-1)?.undo).toBe(null);
    expect(change({ type: 'undo', change: name })).toBe('gone');
  });
});

describe('the goal', () => {
  it('is written down with the first drink of a day, and once', () => {
    const { drink, journal } = waterShell();
    expect(journal.goalOf(TODAY)).toBe(null);
    drink();
    const first = journal.goalOf(TODAY);
    drink();
    expect(first).toMatchObject({ ml: 2_000, hotMl: 0 });
    expect(journal.goalOf(TODAY)).toEqual(first);
  });

  it('of a hot day is half a litre more, until the switch is off or the day is over', () => {
    const { change, get, journal, clocks, look } = waterShell();
    expect(change({ type: 'hotDay', on: true })).toBe('changed');
    expect(get()).toMatchObject({ goalMl: 2_500, hotDay: true });
    expect(journal.goalOf(TODAY)).toMatchObject({ ml: 2_500, hotMl: 500 });
    change({ type: 'hotDay', on: false });
    expect(get()).toMatchObject({ goalMl: 2_000, hotDay: false });
    change({ type: 'hotDay', on: true });
    clocks.pass(24 * HOUR);
    look();
    expect(get()).toMatchObject({ date: '2026-11-24', goalMl: 2_000, hotDay: false });
  });

  it('follows the setting at once, the hot day kept', () => {
    const { change, set, get, journal } = waterShell();
    change({ type: 'hotDay', on: true });
    set({ drinkGoalMl: 1_000 });
    expect(get()).toMatchObject({ goalMl: 1_500, hotDay: true });
    expect(journal.goalOf(TODAY)).toMatchObject({ ml: 1_500, hotMl: 500 });
    set({ drinkGoal: false });
    expect(get()).toMatchObject({ goalMl: null, hotDay: false });
    expect(journal.goalOf(TODAY)).toMatchObject({ ml: 0, hotMl: 0 });
  });
});

describe('the day', () => {
  it('keeps the clock a drink was drunk by when only its amount changes elsewhere', () => {
    const { change, drink, get, journal, travel } = waterShell();
    drink();
    const { id = '', at = 0 } = get().drinks[0] ?? {};
    travel('America/New_York');
    change({ type: 'change', id, ml: 300, drink: 'water', at });
    expect(journal.drinksIn({ start: at, end: at + 1 })).toMatchObject([{ ml: 300, offset: 60 }]);
  });

  it('begins at the set hour, and its drinks are those of the person’s own place', () => {
    const { drink, get, clocks, look, travel } = waterShell();
    drink();
    clocks.pass(19 * HOUR - 30 * MINUTE); // 04:30 in Berlin
    look();
    expect(get()).toMatchObject({ date: '2026-11-24', drinks: [], countedMl: 0 });
    travel('America/New_York');
    expect(get()).toMatchObject({ date: TODAY, countedMl: 250 });
  });

  it('is read again after somebody else changed the journal', () => {
    const { journal, refresh, get, told } = waterShell();
    expect(get().countedMl).toBe(0);
    const tea = { type: 'drink', id: 'x', at: START, offset: 60, ml: 330, drink: 'tea' } as const;
    journal.append([{ ...tea, source: 'dashboard' }]);
    refresh();
    expect(told.at(-1)?.countedMl).toBe(330);
  });

  it('tells of a note, and when it is over', () => {
    const { change, told, look, clocks } = waterShell();
    change({ type: 'log', ml: 1_200, drink: 'water', source: 'dashboard' });
    expect(told.at(-1)?.note).toBe('hour');
    clocks.pass(HOUR);
    look();
    expect(told.at(-1)?.note).toBe(null);
  });

  it('says nothing at a look that changes nothing', () => {
    const { drink, sit, told } = waterShell();
    drink();
    sit(2);
    const before = told.length;
    sit(20);
    expect(told).toHaveLength(before);
  });
});
