// What lives here: everything about drinks that main does, put together: the log, the prompt for one, the shortcut.
// What does not: its parts, one file each beside this one; the tray's items (electron/tray/drink-items.ts).
// To log a drink from somewhere new: its source in shared/hydration/drinks.ts, and `change`.
import { randomUUID } from 'node:crypto';
import type { Status } from '../../shared/breaks/status.ts';
import { mayCheck } from '../../shared/ergonomics/check/may-check.ts';
import type { WaterChange, WaterCommand } from '../../shared/hydration/command.ts';
import { sizesOf } from '../../shared/hydration/sizes.ts';
import { SECOND } from '../../shared/time/moment.ts';
import type { NoticeWriter } from '../breaks/notices.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Notifications } from '../system/notifications.ts';
import { createCornerWindow } from '../windows/corner-window.ts';
import type { CornerParts } from '../windows/corner-window.ts';
import { createDrinkPrompt } from './drink-prompt.ts';
import { drinkShortcut } from './drink-shortcut.ts';
import { createWater } from './water.ts';
import type { Water, WaterParts } from './water.ts';

/** A key that is held down is pressed again and again; it is one drink, ms. */
const ONE_PRESS = SECOND;

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
  let pressedAt = -Infinity;
  const hold = drinkShortcut({
    ...{ shortcuts: corner.shortcuts, problems: corner.problems },
    onPress: () => {
      const [first] = sizesOf(settings.get());
      const before = pressedAt;
      pressedAt = clocks.now().mono;
      if (first !== undefined && pressedAt - before >= ONE_PRESS) log(first, 'shortcut');
    },
  });
  water.listen(prompt.follow);
  hold(settings.get().drinkShortcut);
  settings.listen((change) => {
    hold(change.settings.drinkShortcut);
    water.followSettings(change);
  });
  const follow = (status: Status): void => {
    water.follow(status);
    if (!mayCheck(status) || status.presence === 'away') prompt.close();
  };
  return { ...water, follow, carryOut, closePrompt: prompt.close };
}
