// What lives here: the tray menu's items for drinks: the sizes to log, and taking the last change back.
// What does not: the rest of the menu (menu.ts), logging (electron/hydration).
import { amountWords } from '../../shared/hydration/amount-words.ts';
import type { WaterCommand } from '../../shared/hydration/command.ts';
import { sizesOf } from '../../shared/hydration/sizes.ts';
import type { DrinkUnit } from '../../shared/hydration/units.ts';
import type { WaterUndo, WaterView } from '../../shared/hydration/water-view.ts';
import type { MessageKey } from '../../shared/messages/translator.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { MenuItem } from './menu-items.ts';
import type { Reader } from '../../shared/breaks/state-lines.ts';

/** What the tray shows of drinks. Amounts in ml. */
export interface TrayDrinks {
  readonly unit: DrinkUnit;
  readonly sizes: readonly number[];
  readonly countedMl: number;
  readonly goalMl: number | null;
  readonly undo: {
    readonly change: string;
    readonly what: WaterUndo['what'];
    readonly ml: number;
  } | null;
}

const BACK: Readonly<Record<WaterUndo['what'], MessageKey>> = {
  logged: 'tray.takeBack',
  removed: 'tray.bringBack',
  changed: 'tray.undoChange',
};

/** What the tray shows of today's drinks. */
export function trayDrinks(view: WaterView, settings: Settings): TrayDrinks {
  const { undo, countedMl, goalMl } = view;
  return {
    unit: settings.drinkUnit,
    sizes: sizesOf(settings),
    ...{ countedMl, goalMl },
    undo: undo && { change: undo.change, what: undo.what, ml: undo.drink.ml },
  };
}

/** "Log a drink" with the sizes, and the way back while there is one. */
export function drinkItems(drinks: TrayDrinks, { translator }: Reader): readonly MenuItem[] {
  const { t } = translator;
  const words = (ml: number): string => amountWords(translator, ml, drinks.unit);
  const item = (label: string, command: WaterCommand): MenuItem => ({
    type: 'command',
    label,
    command: { type: 'water', command },
  });
  const sizes = drinks.sizes.map((ml) =>
    item(words(ml), { type: 'log', ml, drink: 'water', source: 'tray' }),
  );
  const items: readonly MenuItem[] = [{ type: 'words', label: soFar(drinks, words, t) }, ...sizes];
  const log: MenuItem = { type: 'submenu', label: t('drinks.log'), items };
  const { undo } = drinks;
  if (!undo) return [log];
  const back = t(BACK[undo.what], { amount: words(undo.ml) });
  return [log, item(back, { type: 'undo', change: undo.change })];
}

function soFar(
  { countedMl, goalMl }: TrayDrinks,
  words: (ml: number) => string,
  t: Reader['translator']['t'],
): string {
  const amount = words(countedMl);
  if (goalMl === null) return t('drinks.soFar', { amount });
  return t('drinks.soFarOf', { amount, goal: words(goalMl) });
}
