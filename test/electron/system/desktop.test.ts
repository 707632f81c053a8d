import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { setMenuBar } from '../../../electron/system/app-menu.ts';
import type { MenuBar } from '../../../electron/system/app-menu.ts';
import { applyAutostart, desktopEntry, launchOf } from '../../../electron/system/autostart.ts';
import { desktopOf } from '../../../electron/system/platform.ts';
import { isOnlyInstance } from '../../../electron/system/single-instance.ts';
import { useSystemVoices } from '../../../electron/system/speech.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

const linux = desktopOf('linux', {});
const launch = { program: '/opt/Sitwell/sitwell', arguments: [], autostartFolder: '' };

describe('the desktop', () => {
  it.each([
    ['win32', {}, { platform: 'windows', preview: false, placesWindows: true }],
    ['darwin', { XDG_SESSION_TYPE: 'wayland' }, { platform: 'mac', placesWindows: true }],
    ['linux', { XDG_SESSION_TYPE: 'x11' }, { platform: 'linux', placesWindows: true }],
    ['linux', { XDG_SESSION_TYPE: 'wayland' }, { platform: 'linux', placesWindows: false }],
    [
      'linux',
      { XDG_SESSION_TYPE: 'wayland', SITWELL_PREVIEW: '1' },
      { preview: true, placesWindows: true },
    ],
  ] as const)('%s %j', (platform, environment, desktop) => {
    expect(desktopOf(platform, environment)).toMatchObject(desktop);
  });

  it.each([
    [{ XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', XDG_SESSION_TYPE: 'wayland' }, [], 'GNOME, Wayland'],
    [
      { XDG_CURRENT_DESKTOP: 'KDE', XDG_SESSION_TYPE: 'wayland' },
      ['sitwell', '--ozone-platform=x11'],
      'KDE, XWayland',
    ],
    [{ XDG_SESSION_TYPE: 'x11', XRDP_SESSION: '1', SSH_CONNECTION: '::1' }, [], 'X11, remote'],
    [{ WSL_DISTRO_NAME: 'Debian' }, [], 'WSL'],
    [{}, [], ''],
  ])('%j %j is known as "%3$s"', (environment, args, known) => {
    expect(desktopOf('linux', environment, args).known).toBe(known);
  });

  it('drawn through XWayland places its windows', () => {
    const wayland = { XDG_SESSION_TYPE: 'wayland' };
    expect(desktopOf('linux', wayland, ['--ozone-platform=x11']).placesWindows).toBe(true);
    expect(desktopOf('linux', wayland, ['--ozone-platform=wayland']).placesWindows).toBe(false);
  });
});

describe('starting at login', () => {
  it('is a desktop entry on Linux, there and gone', () => {
    const autostartFolder = path.join(temporaryFolder(), 'autostart');
    const file = path.join(autostartFolder, 'sitwell.desktop');
    const app = { setLoginItemSettings: vi.fn() };
    applyAutostart(true, linux, { ...launch, autostartFolder }, app);
    expect(readFileSync(file, 'utf8')).toContain('Exec=/opt/Sitwell/sitwell --hidden\n');
    applyAutostart(false, linux, { ...launch, autostartFolder }, app);
    applyAutostart(false, linux, { ...launch, autostartFolder }, app);
    expect(existsSync(file)).toBe(false);
    expect(app.setLoginItemSettings).not.toHaveBeenCalled();
  });

  it.each(['win32', 'darwin'] as const)('is a login item on %s', (platform) => {
    const app = { setLoginItemSettings: vi.fn() };
    applyAutostart(true, desktopOf(platform, {}), launch, app);
    expect(app.setLoginItemSettings).toHaveBeenCalledWith({
      openAtLogin: true,
      path: '/opt/Sitwell/sitwell',
      args: ['--hidden'],
    });
  });

  it('quotes a path as desktop entries want it', () => {
    const entry = desktopEntry({ ...launch, program: '/opt/My "Apps"/100%/sitwell' });
    expect(entry).toContain(String.raw`Exec="/opt/My \\"Apps\\"/100%%/sitwell" --hidden`);
  });

  it('starts the AppImage itself, and an unpacked app with its folder', () => {
    const app = (isPackaged: boolean) =>
      ({ isPackaged, getAppPath: () => '/src/sitwell', getPath: () => '/home/me' }) as Pick<
        App,
        'isPackaged' | 'getAppPath' | 'getPath'
      >;
    expect(launchOf(app(true), '/tmp/mount/sitwell', { APPIMAGE: '/home/me/S.AppImage' })).toEqual({
      program: '/home/me/S.AppImage',
      arguments: [],
      autostartFolder: path.join('/home/me/.config/autostart'),
    });
    expect(launchOf(app(false), '/electron', { XDG_CONFIG_HOME: '/cfg' })).toEqual({
      program: '/electron',
      arguments: ['/src/sitwell'],
      autostartFolder: path.join('/cfg/autostart'),
    });
  });
});

describe('a second launch', () => {
  it('opens the first one', () => {
    const app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => true });
    const open = vi.fn();
    expect(isOnlyInstance(app as unknown as App, open)).toBe(true);
    app.emit('second-instance');
    expect(open).toHaveBeenCalledOnce();
  });

  it('ends itself', () => {
    const app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => false });
    expect(isOnlyInstance(app as unknown as App, vi.fn())).toBe(false);
  });
});

it('only macOS has a menu bar', () => {
  const menu = { setApplicationMenu: vi.fn(), buildFromTemplate: () => 'menu' };
  setMenuBar(menu as unknown as MenuBar, linux);
  setMenuBar(menu as unknown as MenuBar, desktopOf('darwin', {}));
  expect(menu.setApplicationMenu.mock.calls).toEqual([[null], ['menu']]);
});

it.each([
  ['linux', [['enable-speech-dispatcher']]],
  ['win32', []],
  ['darwin', []],
] as const)('lets pages speak with the voices of %s', (platform, switches) => {
  const appendSwitch = vi.fn();
  useSystemVoices({ commandLine: { appendSwitch } }, platform);
  expect(appendSwitch.mock.calls).toEqual(switches);
});
