// What lives here: the keys Sitwell holds everywhere, in one place, so that it never takes one from itself.
// What does not: what they do (actions.ts, windows/corner-window.ts), recording them (renderer).
import type { GlobalShortcut } from 'electron';
import { printedKeys } from '../../shared/settings/shortcuts.ts';
import type { ShortcutSetting } from '../../shared/settings/shortcuts.ts';
import { MINUTE, SECOND } from '../../shared/time/moment.ts';
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
export function createKeys({ shortcuts, problems, clocks, desktop }: KeyParts): Keys {
  const wanted = new Set<Held>();
  const held = new Set<Held>();
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
  const missing = (): readonly Held[] =>
    wakes === null ? [...wanted].filter((one) => !held.has(one)) : [];
  const takeUp = (): void => {
    for (const one of missing()) if (register(one)) held.add(one);
    const names = missing().map(({ accelerator }) =>
      printedKeys(accelerator, desktop.platform).join('+'),
    );
    const now = names.join(', ');
    if (now === told || wakes !== null) return;
    told = now;
    if (now === '') problems.clear('shortcutTaken');
    else problems.report('shortcutTaken', new Error('the keys are taken'), now);
  };
  const rest = (on: boolean): void => {
    wakes?.();
    wakes = on ? clocks.after(LONGEST_REST, () => rest(false)) : null;
    if (on) for (const one of [...held]) release(one);
    else takeUp();
  };

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
    taken: () => [...new Set(missing().map(({ setting }) => setting))],
  };
}
