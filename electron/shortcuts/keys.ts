// What lives here: the keys Sitwell holds everywhere, in one place, so that it never takes one from itself.
// What does not: what they do (actions.ts, windows/corner-window.ts), recording them (renderer).
import type { GlobalShortcut } from 'electron';
import { printedKeys } from '../../shared/settings/shortcuts.ts';
import type { ShortcutSetting } from '../../shared/settings/shortcuts.ts';
import { MINUTE, SECOND } from '../../shared/time/moment.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';

/** A key that is held down is pressed again and again; it means one thing, ms. */
const ONE_PRESS = SECOND;
/** A page that asked for rest and went away does not keep the keys for ever, ms. */
const LONGEST_REST = MINUTE;

/** Holds keys for settings. */
export interface Keys {
  /** Holds these keys until the returned function is called; where they are taken, that is told as a problem. */
  readonly hold: (setting: ShortcutSetting, accelerator: string, onPress: () => void) => () => void;
  /** Lets go of every key for a minute at most, or takes them up again and tries those once more that were taken. */
  readonly rest: (on: boolean) => void;
  /** Settings whose keys something else has. */
  readonly taken: () => readonly ShortcutSetting[];
}

export interface KeyParts {
  readonly shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly settings: Pick<SettingsStore, 'get' | 'listen'>;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  readonly clocks: Clocks;
  readonly desktop: Pick<Desktop, 'platform'>;
}

interface Held {
  readonly setting: ShortcutSetting;
  readonly accelerator: string;
  readonly onPress: () => void;
}

/** Nothing held yet. */
export function createKeys({ shortcuts, settings, problems, clocks, desktop }: KeyParts): Keys {
  const wanted = new Set<Held>();
  const held = new Set<Held>();
  /** What could not be had when it was last tried, and nothing was heard of since. */
  const failed = new Map<ShortcutSetting, string>();
  let wakes: (() => void) | null = null;
  let told = '';

  const register = (one: Held): boolean => {
    const isOwn = [...held].some(({ accelerator }) => accelerator === one.accelerator);
    try {
      return !isOwn && shortcuts.register(one.accelerator, one.onPress);
    } catch {
      // Electron does not know the keys: for the person the same as keys that cannot be had.
      return false;
    }
  };
  const release = (one: Held): void => {
    if (held.delete(one)) shortcuts.unregister(one.accelerator);
  };
  const refused = (): readonly (readonly [ShortcutSetting, string])[] =>
    [...failed].filter(([setting, accelerator]) => settings.get()[setting] === accelerator);
  const tell = (): void => {
    const now = refused()
      .map(([, accelerator]) => printedKeys(accelerator, desktop.platform).join('+'))
      .join(', ');
    if (now === told) return;
    told = now;
    if (now === '') problems.clear('shortcutTaken');
    else problems.report('shortcutTaken', new Error('the keys are taken'), now);
  };
  const takeUp = (): void => {
    if (wakes === null)
      for (const one of wanted) {
        if (held.has(one)) continue;
        if (register(one)) {
          held.add(one);
          failed.delete(one.setting);
        } else failed.set(one.setting, one.accelerator);
      }
    tell();
  };
  const rest = (on: boolean): void => {
    wakes?.();
    wakes = on ? clocks.after(LONGEST_REST, () => rest(false)) : null;
    if (on) for (const one of [...held]) release(one);
    else takeUp();
  };

  settings.listen(tell);
  return {
    hold: (setting, accelerator, onPress) => {
      let pressedAt = -Infinity;
      const one: Held = {
        ...{ setting, accelerator },
        onPress: () => {
          const before = pressedAt;
          pressedAt = clocks.now().mono;
          if (pressedAt - before >= ONE_PRESS) onPress();
        },
      };
      wanted.add(one);
      takeUp();
      return () => {
        wanted.delete(one);
        release(one);
        takeUp();
      };
    },
    rest,
    taken: () => refused().map(([setting]) => setting),
  };
}
