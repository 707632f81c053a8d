// What lives here: everything about drinks that main does, put together: the log, the prompt for one, its shortcut.
// What does not: its parts, one file each beside this one; the tray's items (electron/tray/drink-items.ts).
// To log a drink from somewhere new: its source in shared/hydration/drinks.ts, and `change`.
import { randomUUID } from 'node:crypto';
import type { Status } from '../../shared/breaks/status.ts';
import { mayCheck } from '../../shared/ergonomics/check/may-check.ts';
import type { WaterChange, WaterCommand } from '../../shared/hydration/command.ts';
import { sizesOf } from '../../shared/hydration/sizes.ts';
import type { NoticeWriter } from '../breaks/notices.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Notifications } from '../system/notifications.ts';
import { createCornerWindow } from '../windows/corner-window.ts';
import type { CornerParts } from '../windows/corner-window.ts';
import { createDrinkPrompt } from './drink-prompt.ts';
import { createWater } from './water.ts';
import type { Water, WaterParts } from './water.ts';

interface OpenWaterParts extends Omit<WaterParts, 'settings' | 'newId' | 'isCornerFree'> {
  readonly settings: SettingsStore;
  readonly corner: Omit<CornerParts, 'kind' | 'onCrash'>;
  readonly notifications: Notifications;
  readonly notices: Pick<NoticeWriter, 'drink' | 'drinkLogged' | 'drinkFailed'>;
  readonly openWater: () => void;
}

/** The log of drinks, with everything that follows it. */
export interface OpenWater extends Water {
  /** Something else is to stand in the corner. */
  readonly closePrompt: () => void;
  /** Logs the first size from the keyboard, and says so without a sound. */
  readonly logFirst: () => void;
  /** The same as `change`, from where nothing can be shown: what the disk refuses is told by a notification. */
  readonly carryOut: (command: WaterCommand) => WaterChange;
}

/** Opens the log of drinks. Never throws. */
export function openWater(parts: OpenWaterParts): OpenWater {
  const { settings, corner, notices, notifications, clocks } = parts;
  const water = createWater({
    ...{ ...parts, settings: settings.get, newId: randomUUID },
    isCornerFree: () => !corner.pages.of('prompt') && !corner.pages.of('check'),
  });
  const carryOut = (command: WaterCommand): WaterChange => {
    const done = water.change(command);
    if (done === 'failed') notifications.show('drink', notices.drinkFailed(parts.openWater));
    return done;
  };
  const log = (ml: number, source: 'prompt' | 'shortcut'): void => {
    const done = carryOut({ type: 'log', ml, drink: 'water', source });
    if (done === 'changed' && source === 'shortcut')
      notifications.show('drink', notices.drinkLogged(ml, parts.openWater));
  };
  const window = createCornerWindow({ ...corner, kind: 'drink', onCrash: () => prompt.crashed() });
  const prompt = createDrinkPrompt({
    ...{ window, notifications, clocks, settings: settings.get },
    ...{ desktop: corner.desktop, problems: corner.problems },
    notice: (ml) => notices.drink(ml, () => log(ml, 'prompt')),
  });
  water.listen(prompt.follow);
  settings.listen(water.followSettings);
  const follow = (status: Status): void => {
    water.follow(status);
    if (!mayCheck(status) || status.presence === 'away') prompt.close();
  };
  const logFirst = (): void => {
    const [first] = sizesOf(settings.get());
    if (first !== undefined) log(first, 'shortcut');
  };
  return { ...water, follow, carryOut, logFirst, closePrompt: prompt.close };
}
