import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { applyAutostart, desktopEntry } from '../../../electron/system/autostart.ts';
import { autostartEntry, entryIn } from '../../../electron/system/autostart-entry.ts';
import { desktopOf } from '../../../electron/system/platform.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

const launch = { program: '/opt/Sit well/sitwell', arguments: ['/src'], autostartFolder: '' };
const whole = desktopEntry(launch);
const none = { getLoginItemSettings: () => ({}) } as unknown as App;

describe('a desktop entry', () => {
  it.each([
    ['as Sitwell writes it', whole, 'there'],
    ['with other line ends and spaces', whole.replaceAll('\n', '\r\n').replace('Exec=', 'Exec = '), 'there'], // prettier-ignore
    ['of another program', whole.replace('/opt/', '/home/'), 'elsewhere'],
    ['hidden', `${whole}Hidden=true\n`, 'disabled'],
    ['switched off in GNOME', whole.replace('enabled=true', 'enabled=false'), 'disabled'],
    ['without a command', '[Desktop Entry]\n', 'missing'],
    ['that is empty', '', 'missing'],
    ['of binary nonsense', '\u0000\u0007=\u0001', 'missing'],
  ] as const)('%s', (_name, text, state) => {
    expect(entryIn(text, launch)).toBe(state);
  });

  it('is read from where it is written', () => {
    const linux = desktopOf('linux', {});
    const there = { ...launch, autostartFolder: path.join(temporaryFolder(), 'autostart') };
    expect(autostartEntry(linux, there, none)).toBe('missing');
    applyAutostart(true, linux, there, { setLoginItemSettings: () => undefined });
    expect(autostartEntry(linux, there, none)).toBe('there');
  });

  it('that cannot be read is unknown', () => {
    const autostartFolder = temporaryFolder();
    mkdirSync(path.join(autostartFolder, 'sitwell.desktop'));
    expect(autostartEntry(desktopOf('linux', {}), { ...launch, autostartFolder }, none)).toBe('unknown'); // prettier-ignore
  });

  it('in whose folder a file is in the way is unknown', () => {
    const autostartFolder = path.join(temporaryFolder(), 'file');
    writeFileSync(autostartFolder, '');
    expect(autostartEntry(desktopOf('linux', {}), { ...launch, autostartFolder }, none)).toBe('unknown'); // prettier-ignore
  });
});

describe('a login item', () => {
  const on = (openAtLogin: boolean, executableWillLaunchAtLogin: boolean, status = 'enabled') =>
    ({
      getLoginItemSettings: () => ({ openAtLogin, executableWillLaunchAtLogin, status }),
    }) as unknown as App;

  it.each([
    ['win32', on(true, true), 'there'],
    ['win32', on(true, false), 'disabled'],
    ['win32', on(false, true), 'elsewhere'],
    ['win32', on(false, false), 'missing'],
    ['darwin', on(true, false), 'there'],
    ['darwin', on(false, false, 'not-registered'), 'missing'],
    ['darwin', on(false, false, 'requires-approval'), 'disabled'],
  ] as const)('on %s', (platform, app, state) => {
    expect(autostartEntry(desktopOf(platform, {}), launch, app)).toBe(state);
  });

  it('that the system does not tell of is unknown', () => {
    const refusing = {
      getLoginItemSettings: () => {
        throw new Error('not now');
      },
    };
    expect(autostartEntry(desktopOf('win32', {}), launch, refusing)).toBe('unknown');
  });
});
