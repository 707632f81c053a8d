import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions, NativeImage, Tray } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { runMenuCommand } from '../../../electron/tray/menu-items.ts';
import type { MenuCommand } from '../../../electron/tray/menu-items.ts';
import { createTray } from '../../../electron/tray/tray.ts';
import type { Desktop } from '../../../electron/system/platform.ts';
import { SORE_BACK } from '../../../shared/comfort/sore-back.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { trayDrinksWith } from '../../fakes/tray-drinks.ts';
import { announced, statusWith } from '../../fakes/status.ts';

const reader = { translator: createTranslator('en', 'en-GB'), timeZone: 'UTC' };
const desktop = (platform: Desktop['platform']): Desktop => ({
  platform,
  preview: false,
  placesWindows: true,
  known: '',
});

function trayOn(platform: Desktop['platform']) {
  const tray = Object.assign(new EventEmitter(), {
    setImage: vi.fn(),
    setContextMenu: vi.fn(),
    setToolTip: vi.fn(),
    destroy: vi.fn(),
  });
  const image = { addRepresentation: vi.fn(), setTemplateImage: vi.fn() };
  const commands: MenuCommand[] = [];
  let template: readonly MenuItemConstructorOptions[] = [];
  const view = (about: Partial<Status> = {}) => ({
    status: statusWith(about),
    reader,
    drinks: trayDrinksWith(),
  });
  const icon = createTray(
    {
      makeTray: () => tray as unknown as Tray,
      makeImage: () => image as unknown as NativeImage,
      makeMenu: (items) => {
        template = items;
        return new EventEmitter() as unknown as Electron.Menu;
      },
    },
    desktop(platform),
    view(),
    (command) => commands.push(command),
  );
  return { tray, image, icon, view, commands, template: () => template };
}

describe('the tray icon', () => {
  it('is sharp on ordinary and on dense screens', () => {
    const { image } = trayOn('linux');
    const calls = image.addRepresentation.mock.calls as {
      scaleFactor: number;
      dataURL: string;
    }[][];
    const sizes = calls.map(([{ scaleFactor, dataURL } = { scaleFactor: 0, dataURL: '' }]) => [
      scaleFactor,
      Buffer.from(dataURL.split(',')[1]!, 'base64').readUInt32BE(16),
    ]);
    expect(sizes).toEqual([
      [1, 22],
      [2, 44],
    ]);
    expect(image.setTemplateImage).not.toHaveBeenCalled();
  });

  it('is a template on macOS', () => {
    expect(trayOn('mac').image.setTemplateImage).toHaveBeenCalledWith(true);
  });

  it('is redrawn only when it would look different', () => {
    const { tray, icon, view } = trayOn('linux');
    // Half an hour, looked at every fifteen seconds.
    for (let second = 0; second <= 1_800; second += 15) {
      const progress = second / 1_800;
      icon.show(
        view({ next: { kind: 'move', remainingMs: 1_800_000 - second * 1_000, progress } }),
      );
    }
    expect(tray.setImage.mock.calls.length).toBeLessThanOrEqual(25);
    const before = tray.setImage.mock.calls.length;
    icon.show(view({ phase: announced() }));
    icon.show(view({ phase: announced({ dueInMs: 10 }) }));
    expect(tray.setImage).toHaveBeenCalledTimes(before + 1);
  });

  it('touches menu and tooltip only when their words change', () => {
    const { tray, icon, view } = trayOn('linux');
    for (let second = 0; second < 60; second += 5)
      icon.show(view({ boutMs: 600_000 + second * 1_000 }));
    expect(tray.setContextMenu).toHaveBeenCalledOnce();
    expect(tray.setToolTip).toHaveBeenCalledExactlyOnceWith(
      'Sitting for 10 mins\nShort break in 20 mins',
    );
  });

  it('has a new menu when the drinks in it are others, and not at every look', () => {
    const { tray, icon, view } = trayOn('linux');
    icon.show(view());
    expect(tray.setContextMenu).toHaveBeenCalledOnce();
    const undo = { change: 'c', what: 'logged', ml: 250 } as const;
    icon.show({ ...view(), drinks: trayDrinksWith({ undo }) });
    icon.show({ ...view(), drinks: trayDrinksWith({ undo, unit: 'usOunces' }) });
    expect(tray.setContextMenu).toHaveBeenCalledTimes(3);
  });

  it('opens Today at a click on Windows, and leaves the click to the menu elsewhere', () => {
    for (const [platform, opened] of [
      ['windows', [{ type: 'open', section: 'today' }]],
      ['linux', []],
      ['mac', []],
    ] as const) {
      const { tray, commands } = trayOn(platform);
      tray.emit('click');
      expect(commands).toEqual(opened);
    }
  });

  it('does what is chosen', () => {
    const { template, commands } = trayOn('linux');
    const standing = template().find(({ label }) => label === 'Standing')!;
    expect(standing).toMatchObject({ type: 'radio', checked: false });
    (standing.click as () => void)();
    expect(commands).toEqual([{ type: 'act', action: { type: 'posture', posture: 'standing' } }]);
  });

  it('passes each command to the one who knows', () => {
    const targets = {
      act: vi.fn(),
      open: vi.fn(),
      stretch: vi.fn(),
      check: vi.fn(),
      water: vi.fn(),
      quit: vi.fn(),
    };
    runMenuCommand({ type: 'act', action: { type: 'resume' } }, targets);
    runMenuCommand({ type: 'open', section: 'safety' }, targets);
    runMenuCommand({ type: 'check' }, targets);
    runMenuCommand({ type: 'water', command: { type: 'putOff' } }, targets);
    runMenuCommand({ type: 'quit' }, targets);
    expect(targets.water).toHaveBeenCalledWith({ type: 'putOff' });
    expect(targets.check).toHaveBeenCalledOnce();
    expect(targets.act).toHaveBeenCalledWith({ type: 'resume' });
    expect(targets.open).toHaveBeenCalledWith('safety');
    expect(targets.quit).toHaveBeenCalledOnce();
  });

  it('opens Today with what helps when the back acts up, and not when it is better', () => {
    const targets = {
      act: vi.fn(),
      open: vi.fn(),
      stretch: vi.fn(),
      check: vi.fn(),
      water: vi.fn(),
      quit: vi.fn(),
    };
    runMenuCommand({ type: 'act', action: { type: 'flareUp', on: false } }, targets);
    expect(targets.open).not.toHaveBeenCalled();
    runMenuCommand({ type: 'act', action: { type: 'flareUp', on: true } }, targets);
    // A break that runs may hold stretches.
    expect(targets.act.mock.calls.slice(1)).toEqual(SORE_BACK.map((action) => [action]));
    expect(targets.open).toHaveBeenCalledWith('today');
  });
});
