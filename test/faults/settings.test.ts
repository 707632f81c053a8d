import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadSettings } from '../../electron/store/settings/load-settings.ts';
import { settingsNames, settingsWriter } from '../../electron/store/settings/settings-file.ts';
import { createSettings } from '../../electron/store/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings/definitions.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { watchedProblems } from '../fakes/problems.ts';

// electron-store asks Electron for a folder only where none is given.
vi.mock('electron', () => ({ default: {} }));

const WALL = Date.UTC(2026, 10, 23, 10);

function open(folder: string) {
  const problems = watchedProblems();
  const kept = loadSettings(settingsNames(folder), problems, WALL);
  return { settings: createSettings(kept, settingsWriter(folder), problems), problems };
}

/** A folder whose settings have been changed once. */
function usedFolder(): string {
  const folder = temporaryFolder();
  open(folder).settings.change({ strict: true, soundVolume: 20 });
  return folder;
}

const current = (folder: string): string => settingsNames(folder).current;

describe('settings on disk', () => {
  it('begin as the defaults, without a word', () => {
    const { settings, problems } = open(temporaryFolder());
    expect(settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(problems.ids()).toEqual([]);
  });

  it('survive a restart, and hold only what was changed', () => {
    const folder = usedFolder();
    expect(open(folder).settings.get()).toMatchObject({ strict: true, soundVolume: 20 });
    expect(JSON.parse(readFileSync(current(folder), 'utf8'))).toEqual({
      version: 1,
      values: { strict: true, soundVolume: 20 },
    });
  });

  it.each(['', '{"version":1,"val', '[]', 'null', '\u0000\u0000\u0000', '{"version":"1"}'])(
    'broken as %j are set aside, and the last good copy used',
    (text) => {
      const folder = usedFolder();
      writeFileSync(current(folder), text);
      const { settings, problems } = open(folder);
      expect(settings.get()).toMatchObject({ strict: true, soundVolume: 20 });
      expect(problems.ids()).toEqual(['settingsRestored']);
      expect(readdirSync(folder)).toContain('settings.broken-2026-11-23T10-00-00.json');
      settings.change({ sounds: false });
      expect(open(folder).settings.get()).toMatchObject({ strict: true, sounds: false });
    },
  );

  it('broken, with a broken copy, become the defaults', () => {
    const folder = usedFolder();
    writeFileSync(current(folder), '{');
    writeFileSync(settingsNames(folder).lastGood, '{');
    const { settings, problems } = open(folder);
    expect(settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(problems.ids()).toEqual(['settingsReset']);
  });

  it('that are far too large are set aside unread', () => {
    const folder = usedFolder();
    const values = { strict: false, nonsense: 'x'.repeat(1_000_000) };
    writeFileSync(current(folder), JSON.stringify({ version: 1, values }));
    const { settings, problems } = open(folder);
    expect(settings.get().strict).toBe(true);
    expect(problems.ids()).toEqual(['settingsRestored']);
  });

  it('that vanished come back from the last good copy', () => {
    const folder = usedFolder();
    rmSync(current(folder));
    expect(open(folder).settings.get()).toMatchObject({ strict: true });
  });

  it('with wild values keep what may stand, and the file is copied aside', () => {
    const folder = temporaryFolder();
    const values = {
      moveIntervalMinutes: -5,
      strict: true,
      theme: 7,
      nonsense: {},
      language: 'xx',
    };
    writeFileSync(current(folder), JSON.stringify({ version: 1, values }));
    const { settings, problems } = open(folder);
    expect(settings.get()).toEqual({ ...DEFAULT_SETTINGS, strict: true });
    expect(problems.ids()).toEqual(['settingsRestored']);
    expect(readdirSync(folder)).toContain('settings.wild-2026-11-23T10-00-00.json');
  });

  it('say it once: at the next start the file is sound', () => {
    const folder = temporaryFolder();
    writeFileSync(
      current(folder),
      JSON.stringify({ version: 1, values: { theme: 7, strict: true } }),
    );
    open(folder);
    const { settings, problems } = open(folder);
    expect(problems.ids()).toEqual([]);
    expect(settings.get().strict).toBe(true);
  });

  it('of a later Sitwell are read as far as they go, and copied aside', () => {
    const folder = temporaryFolder();
    writeFileSync(current(folder), JSON.stringify({ version: 99, values: { strict: true } }));
    const { settings, problems } = open(folder);
    expect(settings.get().strict).toBe(true);
    expect(problems.ids()).toEqual(['settingsRestored']);
    expect(readdirSync(folder)).toContain('settings.newer-2026-11-23T10-00-00.json');
  });

  it('that cannot be written stay in memory, and say so until they can', () => {
    const folder = path.join(temporaryFolder(), 'blocked');
    writeFileSync(folder, 'a file where the folder should be');
    const { settings, problems } = open(folder);
    settings.change({ strict: true });
    expect(settings.get().strict).toBe(true);
    expect(problems.ids()).toContain('settingsNotSaved');
    rmSync(folder);
    settings.change({ sounds: false });
    expect(problems.ids()).not.toContain('settingsNotSaved');
    expect(open(folder).settings.get()).toMatchObject({ strict: true, sounds: false });
  });

  it('refuse what may not stand, and say which', () => {
    const { settings } = open(temporaryFolder());
    const { refused } = settings.change({ soundVolume: 1_000, strict: true, sudo: 1 });
    expect(refused).toEqual([
      { name: 'soundVolume', reason: 'range' },
      { name: 'sudo', reason: 'unknown' },
    ]);
    expect(settings.get()).toMatchObject({ strict: true, soundVolume: 50 });
  });

  it('are reset one by one or all at once, but a person is welcomed once', () => {
    const { settings } = open(temporaryFolder());
    settings.change({ strict: true, sounds: false, welcomed: true, safetyNoteVersion: 1 });
    expect(settings.reset(['strict'])).toMatchObject({ strict: false, sounds: false });
    expect(settings.reset()).toEqual({ ...DEFAULT_SETTINGS, welcomed: true, safetyNoteVersion: 1 });
  });

  it('tell of changes, and only of changes', () => {
    const { settings } = open(temporaryFolder());
    const seen: unknown[] = [];
    settings.listen(({ settings: now, before }) => seen.push([before.strict, now.strict]));
    settings.change({ strict: true });
    settings.change({ strict: true });
    expect(seen).toEqual([[false, true]]);
  });
});
