import type { WaterChange, WaterCommand } from '../../../shared/hydration/command.ts';
import { countedMl } from '../../../shared/hydration/drinks.ts';
import { HOT_DAY_ML } from '../../../shared/hydration/goal.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import type { DayDrink } from '../../../shared/hydration/drinks.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/moment.ts';
import { DAY_START, NOW } from './samples.ts';

/** Three drinks of the sample day, 750 ml that count. */
export const SAMPLE_DRINKS: readonly DayDrink[] = [
  { id: 'w1', at: DAY_START + 5 * HOUR, ml: 250, drink: 'coffee' },
  { id: 'w2', at: DAY_START + 7 * HOUR + 20 * MINUTE, ml: 500, drink: 'water' },
  { id: 'w3', at: DAY_START + 9 * HOUR, ml: 330, drink: 'alcohol' },
];

/** Today's drinks on the sample day. */
export const sampleWater = (change: Partial<WaterView> = {}): WaterView => ({
  date: '2026-11-23',
  start: DAY_START,
  end: DAY_START + DAY,
  drinks: SAMPLE_DRINKS,
  countedMl: 750,
  goalMl: 2_000,
  hotDay: false,
  pace: { from: DAY_START + 5 * HOUR, to: DAY_START + 13.5 * HOUR },
  note: null,
  proposal: null,
  undo: null,
  ...change,
});

/** Drinks that are kept while a test runs, with the last change to be taken back, as main does. */
export function workingWater(first: Partial<WaterView> = {}): {
  readonly view: () => WaterView;
  readonly change: (command: WaterCommand) => WaterChange;
} {
  let view = sampleWater(first);
  let before: readonly DayDrink[] = view.drinks;
  let made = 0;
  const now = (drinks: readonly DayDrink[], more: Partial<WaterView> = {}): WaterChange => {
    const sorted = [...drinks].sort((one, other) => one.at - other.at);
    view = {
      ...view,
      drinks: sorted,
      countedMl: sorted.reduce((sum, drink) => sum + countedMl(drink), 0),
      ...more,
    };
    return 'changed';
  };
  const undoable = (
    drinks: readonly DayDrink[],
    what: 'logged' | 'changed' | 'removed',
    drink: DayDrink,
  ): WaterChange => {
    before = view.drinks;
    made += 1;
    return now(drinks, { undo: { change: `c${made}`, what, drink }, proposal: null });
  };
  const change = (command: WaterCommand): WaterChange => {
    const { drinks } = view;
    const wanted = 'id' in command ? drinks.find(({ id }) => id === command.id) : undefined;
    if ('at' in command && command.at !== undefined && command.at > NOW + MINUTE) return 'future';
    switch (command.type) {
      case 'log': {
        const { ml, drink, at = NOW } = command;
        const added = { id: `w${made + 10}`, at, ml, drink };
        return undoable([...drinks, added], 'logged', added);
      }
      case 'change': {
        if (!wanted) return 'gone';
        const { ml, drink, at } = command;
        const changed = { ...wanted, ml, drink, at };
        return undoable([...drinks.filter((one) => one !== wanted), changed], 'changed', changed);
      }
      case 'remove':
        if (!wanted) return 'gone';
        return undoable(
          drinks.filter((one) => one !== wanted),
          'removed',
          wanted,
        );
      case 'undo':
        return view.undo?.change === command.change ? now(before, { undo: null }) : 'gone';
      case 'hotDay': {
        const goal = view.goalMl ?? 0;
        return now(drinks, {
          hotDay: command.on,
          goalMl: goal + (command.on ? HOT_DAY_ML : -HOT_DAY_ML),
        });
      }
      case 'putOff':
        return now(drinks, { proposal: null });
    }
  };
  return { view: () => view, change };
}
