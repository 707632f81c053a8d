import { expect, it, vi } from 'vitest';
import { becomeReady } from '../electron/app.ts';
import { MenuItem } from '../electron/menu-item.ts';
import { Menu } from '../electron/menu.ts';
import { stage } from './stage.ts';

const machine = stage();
becomeReady();

it('builds nested menus from a template and finds items by id', () => {
  const menu = Menu.buildFromTemplate([
    { label: 'One', id: 'one', accelerator: 'CommandOrControl+B' },
    { type: 'separator' },
    { label: 'More', submenu: [{ label: 'Deep', id: 'deep', enabled: false }] },
  ]);
  expect(menu.items.map(({ type }) => type)).toEqual(['normal', 'separator', 'submenu']);
  expect(menu.getMenuItemById('deep')?.label).toBe('Deep');
  expect([menu.getMenuItemById('none'), menu.view()[0]?.accelerator]).toEqual([null, 'CommandOrControl+B']); // prettier-ignore
  expect(() => Menu.buildFromTemplate({} as never)).toThrow('Menu template must be an array');
  expect(() => new MenuItem({ type: 'submenu' })).toThrow('Invalid submenu');
});

it('a click calls the item; check boxes turn over before it, disabled items do nothing', () => {
  const click = vi.fn<(item: MenuItem) => void>();
  const menu = Menu.buildFromTemplate([
    { label: 'Box', type: 'checkbox', click },
    { label: 'Off', enabled: false, click },
  ]);
  for (const { commandId } of menu.items) machine.user({ type: 'menu', command: commandId });
  expect(click).toHaveBeenCalledOnce();
  expect(click.mock.calls[0]?.[0].checked).toBe(true);
});

it('radio items of one group are checked one at a time; the first is when none is', () => {
  const menu = Menu.buildFromTemplate([
    { label: 'A', type: 'radio' },
    { label: 'B', type: 'radio' },
    { type: 'separator' },
    { label: 'C', type: 'radio' },
  ]);
  const checked = (): readonly string[] => menu.items.filter((item) => item.checked).map(({ label }) => label); // prettier-ignore
  expect(checked()).toEqual(['A', 'C']);
  machine.user({ type: 'menu', command: menu.items[1]?.commandId ?? 0 });
  expect(checked()).toEqual(['B', 'C']);
});

it('roles bring their own label and action; unknown ones are refused', () => {
  expect(new MenuItem({ role: 'quit' }).label).toBe('Quit');
  expect(() => new MenuItem({ role: 'shareMenu' })).toThrow('role "sharemenu"');
});

it('popup shows at the pointer until something is chosen, and then calls back', () => {
  const closed = vi.fn();
  const menu = Menu.buildFromTemplate([{ label: 'Only' }]);
  menu.popup({ callback: closed });
  expect(machine.view().popups).toMatchObject([{ x: 960, y: 540, items: [{ label: 'Only' }] }]);
  machine.user({ type: 'menu', command: menu.items[0]?.commandId ?? 0 });
  expect([machine.view().popups, closed.mock.calls.length]).toEqual([[], 1]);
  expect(() => (menu as unknown as { sharing: unknown }).sharing).toThrow('Menu.sharing');
});
