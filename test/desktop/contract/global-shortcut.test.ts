import { expect, it, vi } from 'vitest';
import { becomeReady } from '../electron/app.ts';
import { globalShortcut } from '../electron/global-shortcut.ts';
import '../electron/window-from-outside.ts';
import { acceleratorOf, normalAccelerator } from '../shared/accelerator.ts';
import { stage } from './stage.ts';

const machine = stage();

it('works after ready only; a taken combination is not registered twice', () => {
  expect(() => globalShortcut.register('Control+B', () => undefined)).toThrow('before the app is ready'); // prettier-ignore
  becomeReady();
  const run = vi.fn();
  expect([globalShortcut.register('CommandOrControl+Shift+B', run), globalShortcut.register('Shift+Ctrl+B', run)]).toEqual([true, false]); // prettier-ignore
  expect(globalShortcut.isRegistered('Control+Shift+b')).toBe(true);
  machine.user({ type: 'shortcut', accelerator: 'Control+Shift+b' });
  expect(run).toHaveBeenCalledOnce();
  globalShortcut.unregister('Control+Shift+B');
  machine.user({ type: 'shortcut', accelerator: 'Control+Shift+b' });
  expect([run.mock.calls.length, machine.view().shortcuts]).toEqual([1, []]);
});

it('keys of a keyboard event and accelerators have one spelling', () => {
  const keys = { ctrlKey: false, altKey: true, shiftKey: false, metaKey: false };
  expect(acceleratorOf({ ...keys, key: 'Escape' })).toBe(normalAccelerator('Option+Esc'));
  expect(() => normalAccelerator('Control')).toThrow('not an accelerator');
});
