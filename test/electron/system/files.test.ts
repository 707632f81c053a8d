import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { openLog, wordsOf } from '../../../electron/system/log.ts';
import { usePaths } from '../../../electron/system/paths.ts';
import { fileStamp, writeWholeFile } from '../../../electron/system/whole-file.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

describe('a file written whole', () => {
  it('replaces the old one, and makes its folder', () => {
    const file = path.join(temporaryFolder(), 'deep', 'file.json');
    writeWholeFile(file, 'one');
    writeWholeFile(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(path.dirname(file))).toEqual(['file.json']);
  });

  it('that cannot be written leaves no draft and throws', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'file.json');
    mkdirSync(path.join(file, 'in the way'), { recursive: true });
    expect(() => writeWholeFile(file, 'text')).toThrow();
    expect(readdirSync(folder)).toEqual(['file.json']);
  });

  it('has a stamp that any file system takes', () => {
    expect(fileStamp(Date.UTC(2026, 10, 23, 9, 5, 7))).toBe('2026-11-23T09-05-07');
  });
});

describe('the log', () => {
  it('has one line for each failure, without a stack', () => {
    const folder = temporaryFolder();
    const log = openLog(folder, () => 0);
    log('tray', new Error('no\n  tray'));
    log('call', 'refused');
    expect(readFileSync(path.join(folder, 'sitwell.log'), 'utf8')).toBe(
      '1970-01-01T00:00:00.000Z tray: Error: no tray\n1970-01-01T00:00:00.000Z call: refused\n',
    );
  });

  it('stays small: the full one becomes the old one', () => {
    const folder = temporaryFolder();
    const log = openLog(folder, () => 0);
    for (let index = 0; index < 900; index += 1) log('test', 'x'.repeat(450));
    const sizes = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)).length);
    expect(readdirSync(folder).sort()).toEqual(['sitwell.log', 'sitwell.old.log']);
    expect(Math.max(...sizes)).toBeLessThan(140_000);
  });

  it('that cannot be written brings nothing down', () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => openLog(path.join(file, 'logs'), () => 0)('test', 'text')).not.toThrow();
  });

  it('cuts what is too long', () => {
    expect(wordsOf('x'.repeat(1_000))).toHaveLength(500);
  });
});

describe('the places of files', () => {
  const app = () => {
    const places = new Map([['userData', '/home/somebody/.config/Sitwell']]);
    return {
      getPath: (name: string) => places.get(name) ?? '',
      setPath: (name: string, to: string) => void places.set(name, to),
    } as Pick<App, 'getPath' | 'setPath'>;
  };

  it('are in the usual folder', () => {
    expect(usePaths(app(), {}, '/app/out/main')).toMatchObject({
      userData: '/home/somebody/.config/Sitwell',
      preload: path.join('/app/out/preload/preload.cjs'),
      pages: path.join('/app/out/renderer'),
    });
  });

  it('are in another folder if one is given', () => {
    const places = usePaths(app(), { SITWELL_USER_DATA: '/elsewhere' }, '/app/out/main');
    expect(places.journal).toBe(path.join(path.resolve('/elsewhere'), 'journal.sqlite'));
  });
});
