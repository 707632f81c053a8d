import { describe, expect, it } from 'vitest';
import { acceleratorOf, keysOf } from '../../../renderer/features/settings/controls/accelerator.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('acceleratorOf', () => {
  it.each([
    [{ code: 'KeyB', ctrlKey: true, altKey: true }, 'CommandOrControl+Alt+B'],
    [{ code: 'KeyB', metaKey: true }, 'CommandOrControl+B'],
    [{ code: 'Digit7', altKey: true, shiftKey: true }, 'Alt+Shift+7'],
    [{ code: 'F9', ctrlKey: true }, 'CommandOrControl+F9'],
    [{ code: 'KeyB' }, null],
    [{ code: 'KeyB', shiftKey: true }, null],
    [{ code: 'ControlLeft', ctrlKey: true }, null],
    [{ code: 'Space', ctrlKey: true }, null],
  ])('%j is %s', (pressed, accelerator) => {
    expect(acceleratorOf({ ...none, ...pressed })).toBe(accelerator);
  });
});

it('writes keys as they are printed on the keyboard', () => {
  expect(keysOf('CommandOrControl+Alt+B', 'linux')).toEqual(['Ctrl', 'Alt', 'B']);
  expect(keysOf('CommandOrControl+Alt+B', 'mac')).toEqual(['⌘', '⌥', 'B']);
});
