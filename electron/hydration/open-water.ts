// What lives here: everything about drinks that main does, put together: the log, the prompt for one, the shortcut.
// What does not: its parts, one file each beside this one; the tray's items (electron/tray/drink-items.ts).
// To log a drink from somewhere new: its source in shared/hydration/drinks.ts, and `change`.
import { randomUUID } from 'node:crypto';
import { sizesOf } from '../../shared/hydration/sizes.ts';
import type { NoticeWriter } from '../breaks/notices.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import { createDrinkPrompt } from './drink-prompt.ts';
import type { DrinkPromptParts } from './drink-prompt.ts';
import { drinkShortcut } from './drink-shortcut.ts';
import type { DrinkShortcutParts } from './drink-shortcut.ts';
import { createWater } from './water.ts';
import type { Water, WaterParts } from './water.ts';

interface OpenWaterParts
  extends
    Omit<WaterParts, 'settings' | 'newId'>,
    Omit<DrinkPromptParts, 'settings' | 'notice'>,
    Omit<DrinkShortcutParts, 'onPress'> {
  readonly settings: SettingsStore;
  readonly notices: Pick<NoticeWriter, 'drink' | 'drinkLogged' | 'drinkFailed'>;
  readonly openWater: () => void;
}

/** The log of drinks, with everything that follows it. */
export interface OpenWater extends Water {
  /** The prompt's page stopped working. */
  readonly promptCrashed: () => void;
}

/** Opens the log of drinks. Never throws. */
export function openWater(parts: OpenWaterParts): OpenWater {
  const { settings, notices, notifications } = parts;
  const water = createWater({ ...parts, settings: settings.get, newId: randomUUID });
  const log = (ml: number, source: 'prompt' | 'shortcut'): void => {
    const done = water.change({ type: 'log', ml, drink: 'water', source });
    if (done !== 'changed') notifications.show('drink', notices.drinkFailed(parts.openWater));
    else if (source === 'shortcut')
      notifications.show('drink', notices.drinkLogged(ml, parts.openWater));
  };
  const prompt = createDrinkPrompt({
    ...parts,
    settings: settings.get,
    notice: (ml) => notices.drink(ml, () => log(ml, 'prompt')),
  });
  const hold = drinkShortcut({
    ...parts,
    onPress: () => {
      const [first] = sizesOf(settings.get());
      if (first !== undefined) log(first, 'shortcut');
    },
  });
  water.listen(prompt.follow);
  hold(settings.get().drinkShortcut);
  settings.listen((change) => {
    hold(change.settings.drinkShortcut);
    water.followSettings(change);
  });
  return { ...water, promptCrashed: prompt.crashed };
}
