import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { app, becomeReady } from '../electron/app.ts';
import { receive } from '../process/link.ts';
import { FIXTURE, soon, stage } from './stage.ts';

const { of, userData } = stage();

it('names and versions come from package.json, productName first (app.getName, getVersion)', () => {
  expect([app.getName(), app.name, app.getVersion(), app.getAppPath()]).toEqual(['Fixture', 'Fixture', '1.2.3', FIXTURE]); // prettier-ignore
  app.setName('Other');
  expect(app.name).toBe('Other');
  expect(app.isPackaged).toBe(false);
});

it('paths are under userData; setPath makes absolute folders and refuses others and unknown names', () => {
  expect(app.getPath('userData')).toBe(userData);
  expect(app.getPath('logs')).toBe(path.join(userData, 'logs'));
  const folder = path.join(userData, 'new', 'logs');
  app.setPath('logs', folder);
  expect([app.getPath('logs'), existsSync(folder)]).toEqual([folder, true]);
  expect(() => app.setPath('logs', 'relative')).toThrow('Path must be absolute');
  expect(() => app.getPath('nowhere')).toThrow("Failed to get 'nowhere' path");
});

it('enableSandbox and disableHardwareAcceleration only before ready; whenReady resolves with it', async () => {
  app.enableSandbox();
  app.disableHardwareAcceleration();
  const heard = vi.fn();
  app.once('ready', heard);
  expect(app.isReady()).toBe(false);
  becomeReady();
  await app.whenReady();
  expect([app.isReady(), heard.mock.calls.length]).toEqual([true, 1]);
  expect(() => app.enableSandbox()).toThrow('before the app is ready');
  expect(() => app.disableHardwareAcceleration()).toThrow('before app is ready');
});

it('the first process gets the single-instance lock and hears of the second with its argv', () => {
  expect(app.requestSingleInstanceLock()).toBe(true);
  expect(of('lock')).toEqual([{ type: 'lock', held: true }]);
  const heard = vi.fn();
  app.on('second-instance', heard);
  receive({ type: 'second-instance', argv: ['--today'], data: { from: 2 } });
  const [, argv, folder, data] = heard.mock.calls[0] as [unknown, string[], string, unknown];
  expect([argv.at(-1), typeof folder, data]).toEqual(['--today', 'string', { from: 2 }]);
});

it('login items can be set and read back', () => {
  app.setLoginItemSettings({ openAtLogin: true });
  expect(app.getLoginItemSettings().openAtLogin).toBe(true);
  expect(of('login-item')).toEqual([{ type: 'login-item', openAtLogin: true }]);
});

it('quit: before-quit and will-quit can hold it back, as documented', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  app.once('before-quit', (event: { preventDefault(): void }) => event.preventDefault());
  app.quit();
  app.once('will-quit', (event: { preventDefault(): void }) => event.preventDefault());
  app.quit();
  expect(exit).not.toHaveBeenCalled();
  const order: string[] = [];
  for (const name of ['before-quit', 'will-quit', 'quit']) app.once(name, () => order.push(name));
  app.quit();
  await soon();
  expect([order, exit.mock.calls]).toEqual([['before-quit', 'will-quit', 'quit'], [[0]]]);
});

it('switches can be appended and asked for; the dock exists on macOS only', () => {
  app.commandLine.appendSwitch('Lang', 'eo');
  expect([app.commandLine.hasSwitch('lang'), app.commandLine.getSwitchValue('lang'), app.dock === undefined]).toEqual([true, 'eo', process.platform !== 'darwin']); // prettier-ignore
});

it('everything else is refused by name', () => {
  expect(() => (app as unknown as { moveToApplicationsFolder: unknown }).moveToApplicationsFolder).toThrow('app.moveToApplicationsFolder'); // prettier-ignore
});
