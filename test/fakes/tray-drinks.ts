import type { TrayDrinks } from '../../electron/tray/drink-items.ts';

/** Half a litre so far, with two sizes to log. */
export function trayDrinksWith(about: Partial<TrayDrinks> = {}): TrayDrinks {
  return {
    ...{ unit: 'ml', sizes: [150, 250], countedMl: 500, goalMl: 2_000, undo: null },
    ...about,
  };
}
