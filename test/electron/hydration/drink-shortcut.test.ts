import { describe, expect, it, vi } from 'vitest';
import { drinkShortcut } from '../../../electron/hydration/drink-shortcut.ts';
import { watchedProblems } from '../../fakes/problems.ts';

function shortcutWith(taken: readonly string[] = []) {
  const keys = new Map<string, () => void>();
  const problems = watchedProblems();
  const onPress = vi.fn();
  const hold = drinkShortcut({
    shortcuts: {
      register: (name: string, press: () => void) => {
        if (taken.includes(name)) return false;
        keys.set(name, press);
        return true;
      },
      unregister: (name: string) => keys.delete(name),
    },
    ...{ problems, onPress },
  });
  return { hold, keys, problems, onPress };
}

describe('the key that logs a drink', () => {
  it('is held while it is set, and only that one', () => {
    const { hold, keys, onPress } = shortcutWith();
    hold('');
    expect(keys.size).toBe(0);
    hold('Alt+D');
    keys.get('Alt+D')?.();
    expect(onPress).toHaveBeenCalledOnce();
    hold('Alt+W');
    expect([...keys.keys()]).toEqual(['Alt+W']);
    hold('');
    expect(keys.size).toBe(0);
  });

  it('that another program has is told, until another is chosen or none', () => {
    const { hold, problems, keys } = shortcutWith(['Alt+D']);
    hold('Alt+D');
    expect(problems.ids()).toEqual(['drinkShortcutTaken']);
    hold('Alt+W');
    expect(problems.ids()).toEqual([]);
    hold('Alt+D');
    hold('');
    expect(problems.ids()).toEqual([]);
    expect(keys.size).toBe(0);
  });
});
