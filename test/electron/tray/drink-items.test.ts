import { describe, expect, it } from 'vitest';
import { drinkItems, trayDrinks } from '../../../electron/tray/drink-items.ts';
import type { TrayDrinks } from '../../../electron/tray/drink-items.ts';
import type { MenuItem } from '../../../electron/tray/menu-items.ts';
import { waterCommandSchema } from '../../../shared/hydration/command.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { trayDrinksWith } from '../../fakes/tray-drinks.ts';

const reader = { translator: createTranslator('en', 'en-GB'), timeZone: 'UTC' };
const all = (about: Partial<TrayDrinks> = {}): readonly MenuItem[] =>
  drinkItems(trayDrinksWith(about), reader).flatMap((item) =>
    item.type === 'submenu' ? [item, ...item.items] : [item],
  );
const labels = (about: Partial<TrayDrinks> = {}) =>
  all(about).flatMap((item) => ('label' in item ? [item.label] : []));

describe('drinks in the tray', () => {
  it('are logged by their sizes, in the unit of the person', () => {
    expect(labels({ unit: 'usOunces', sizes: [177, 237] })).toEqual([
      'Log a drink',
      '17 fl oz of 67.5 fl oz today',
      '6 fl oz',
      '8 fl oz',
    ]);
    expect(all()).toContainEqual({
      type: 'command',
      label: '250 ml',
      command: {
        type: 'water',
        command: { type: 'log', ml: 250, drink: 'water', source: 'tray' },
      },
    });
  });

  it('are told without a goal where there is none', () =>
    expect(labels({ goalMl: null })).toContain('500 ml so far today'));

  it.each([
    ['logged', 'Take back: 250 ml'],
    ['removed', 'Bring back: 250 ml'],
    ['changed', 'Undo the change to 250 ml'],
  ] as const)('that were %s can be taken back: %s', (what, label) => {
    const item = all({ undo: { change: 'c', what, ml: 250 } }).at(-1);
    const command = { type: 'water', command: { type: 'undo', change: 'c' } };
    expect(item).toEqual({ type: 'command', label, command });
  });

  it('only ever ask for what can be done', () => {
    for (const item of all({ undo: { change: 'c', what: 'logged', ml: 9 } }))
      if (item.type === 'command' && item.command.type === 'water')
        expect(waterCommandSchema.parse(item.command.command)).toEqual(item.command.command);
  });

  it('follow the view and the settings', () => {
    const drink = { id: 'd', at: 0, ml: 330, drink: 'tea' } as const;
    const view: WaterView = {
      ...{ date: '2026-11-23', start: 0, end: 1, drinks: [drink], countedMl: 330, goalMl: 2_000 },
      ...{ hotDay: false, pace: null, note: null, proposal: null },
      undo: { change: 'c', what: 'logged', drink },
    };
    const settings = { ...DEFAULT_SETTINGS, drinkSizes: [180] };
    expect(trayDrinks(view, settings)).toEqual({
      ...{ unit: 'ml', sizes: [180], countedMl: 330, goalMl: 2_000 },
      undo: { change: 'c', what: 'logged', ml: 330 },
    });
  });
});
