import { beforeAll, expect, it, vi } from 'vitest';
import { becomeReady } from '../electron/app.ts';
import { Menu } from '../electron/menu.ts';
import { nativeImage } from '../electron/native-image.ts';
import { Tray } from '../electron/tray.ts';
import { stage } from './stage.ts';

const machine = stage();
const image = nativeImage.createFromBitmap(Buffer.alloc(16, 255), { width: 2, height: 2 });
let tray: Tray;

beforeAll(() => {
  expect(() => new Tray(image)).toThrow('before app is ready');
  becomeReady();
  tray = new Tray(image);
});

it('shows image, tool tip, title and menu', () => {
  tray.setToolTip('Seated 12 min');
  tray.setTitle('12');
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit' }]));
  const [shown] = machine.view().trays;
  expect(shown).toMatchObject({ toolTip: 'Seated 12 min', title: '12', template: false, menu: [{ label: 'Quit' }] }); // prettier-ignore
  expect(shown?.images[0]?.dataUrl).toMatch(/^data:image\/png;base64,/u);
});

it('a template image is shown as one', () => {
  const template = nativeImage.createFromBitmap(Buffer.alloc(4, 255), { width: 1, height: 1 });
  template.setTemplateImage(true);
  tray.setImage(template);
  expect(machine.view().trays[0]?.template).toBe(true);
});

it('tells clicks with the bounds of the icon', () => {
  for (const event of ['click', 'right-click', 'double-click'] as const) {
    const heard = vi.fn();
    tray.once(event, heard);
    machine.user({ type: 'tray', tray: tray.id, event });
    expect((heard.mock.calls[0] as unknown[])[1]).toEqual(tray.getBounds());
  }
});

it('is gone after destroy, and then throws', () => {
  tray.destroy();
  expect([tray.isDestroyed(), machine.view().trays]).toEqual([true, []]);
  expect(() => tray.setToolTip('late')).toThrow('Object has been destroyed');
});
