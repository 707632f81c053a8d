// What lives here: the key that logs a drink wherever the person is, held for as long as one is set.
// What does not: the key of the prompts (electron/windows/corner-window.ts), logging (water.ts).
import type { GlobalShortcut } from 'electron';
import type { Problems } from '../system/problems.ts';

export interface DrinkShortcutParts {
  readonly shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  readonly onPress: () => void;
}

/** Holds the shortcut that is passed in, in place of the one before; empty: none. */
export function drinkShortcut({
  shortcuts,
  problems,
  onPress,
}: DrinkShortcutParts): (shortcut: string) => void {
  let wanted = '';
  let held = '';
  const hold = (shortcut: string): void => {
    try {
      if (!shortcuts.register(shortcut, onPress)) throw new Error('it is already taken');
      held = shortcut;
      problems.clear('drinkShortcutTaken');
    } catch (reason) {
      problems.report('drinkShortcutTaken', reason, shortcut);
    }
  };
  return (shortcut) => {
    if (shortcut === wanted) return;
    wanted = shortcut;
    if (held !== '') shortcuts.unregister(held);
    held = '';
    if (shortcut === '') problems.clear('drinkShortcutTaken');
    else hold(shortcut);
  };
}
