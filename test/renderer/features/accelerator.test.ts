import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '../../../renderer/features/settings/controls/accelerator.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('acceleratorOf', () => {
  it.each([
    [{ code: 'KeyB', ctrlKey: true, altKey: true }, 'CommandOrControl+Alt+B'],
    [{ code: 'KeyB', metaKey: true }, 'Super+B'],
    [{ code: 'Digit7', altKey: true, shiftKey: true }, 'Alt+Shift+7'],
    [{ code: 'F9', ctrlKey: true }, 'CommandOrControl+F9'],
    [{ code: 'KeyB' }, null],
    [{ code: 'KeyB', shiftKey: true }, null],
    [{ code: 'ControlLeft', ctrlKey: true }, null],
    [{ code: 'Space', ctrlKey: true }, null],
  ])('%j is %s', (pressed, accelerator) => {
    expect(acceleratorOf({ ...none, ...pressed }, 'linux')).toBe(accelerator);
  });

  it.each([
    [{ code: 'KeyB', metaKey: true }, 'CommandOrControl+B'],
    [{ code: 'KeyB', ctrlKey: true }, 'Control+B'],
    [{ code: 'KeyB', ctrlKey: true, metaKey: true }, 'CommandOrControl+Control+B'],
  ])('%j is %s on a Mac', (pressed, accelerator) => {
    expect(acceleratorOf({ ...none, ...pressed }, 'mac')).toBe(accelerator);
  });
});
