import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/replay/options.ts';
import { parseSettings } from '../../scripts/replay/settings-file.ts';

const root = path.join(import.meta.dirname, '../..');
const DAY = [
  { start: '2026-03-02T09:00:00Z', end: '2026-03-02T09:45:00Z', state: 'active' },
  { start: '2026-03-02T09:45:00Z', end: '2026-03-02T09:52:00Z', state: 'idle' },
  { start: '2026-03-02T10:00:00Z', end: '2026-03-02T10:10:00Z', state: 'active' },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitwell-replay-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
};
const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

interface Ran {
  readonly status: number | null;
  readonly out: readonly Record<string, unknown>[];
  readonly said: string;
}

function replay(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(
    path.join(root, 'node_modules/.bin/node'),
    [path.join(root, 'scripts/replay.ts'), ...args],
    { input, encoding: 'utf8' },
  );
  const out = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, out, said: stderr };
}

describe('npm run replay', { timeout: 30_000 }, () => {
  it('prints one JSON line per happening and a summary last', () => {
    const { status, out, said } = replay([file('day.jsonl', lines(DAY))]);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(out.slice(0, -1).every(({ at, type }) => Boolean(at) && Boolean(type))).toBe(true);
    expect(out.at(-1)).toMatchObject({
      type: 'summary',
      activeMs: 55 * 60_000,
      prompts: 1,
      from: '2026-03-02T09:00:00.000Z',
      to: '2026-03-02T10:10:00.000Z',
    });
  });

  it('takes settings, a preset and a person, and reads standard input', () => {
    const settings = file('settings.json', '{"eyesEnabled": true}');
    const { out } = replay(
      ['-', '--settings', settings, '--preset', 'gentle', '--person', 'follows'],
      lines(DAY),
    );
    expect(out.at(-1)).toHaveProperty('breaks.eyes.taken');
  });

  it('keeps the working hours of the given time zone', () => {
    const settings = file('hours.json', '{"workingHoursEnabled": true}');
    const { out } = replay(
      ['-', '--settings', settings, '--time-zone', 'America/New_York'],
      lines(DAY),
    );
    expect(out.at(-1)?.['prompts']).toBe(0);
  });

  it.each([
    [[JSON.stringify(DAY[0]), '', '{"start": "x"}'], /^Line 3: "end" is missing\.\n$/],
    [[JSON.stringify(DAY[1]), JSON.stringify(DAY[0])], /^Line 2: it starts before the line above/],
    [[], /^There is nothing in this recording\.\n$/],
  ])('ends at the bad line of %j', (text, sentence) => {
    const { status, said } = replay(['-'], text.map((line) => `${line}\n`).join(''));
    expect(status).toBe(2);
    expect(said).toMatch(sentence);
  });

  it.each([
    [['missing.jsonl'], /^The recording cannot be read: .+\.\n$/],
    [['-', '--colour', 'red'], /--colour/],
  ])('answers %j with a sentence and status 2', (args, sentence) => {
    const { status, said, out } = replay(args, lines(DAY));
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(said).toMatch(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});

describe('the options of a replay', () => {
  it.each([
    [[], /Name one recording/],
    [['a', 'b'], /Name one recording/],
    [['-', '--preset', 'lazy'], /--preset is one of gentle, .*, not "lazy"\./],
    [['-', '--time-zone', 'Mars'], /"Mars" is not a time zone/],
    [['-', '--person', 'cat'], /--person is one of recorded, follows/],
    [['-', '--settings', 'missing.json'], /settings file cannot be read/],
  ])('%j are refused', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });

  it('let a preset win over the settings file', () => {
    const settings = file('both.json', '{"moveIntervalMinutes": 20, "snoozeMinutes": 9}');
    const read = readOptions(['-', '--settings', settings, '--preset', 'gentle']).settings;
    expect(read.kinds.find(({ id }) => id === 'move')?.intervalMs).toBe(45 * 60_000);
    expect(read.snoozeMs).toBe(9 * 60_000);
  });

  it('include Sitwell’s own settings file', () => {
    const { settings, faults } = parseSettings('{"version": 1, "values": {"snoozeMinutes": 9}}');
    expect(faults).toEqual([]);
    expect(settings.snoozeMinutes).toBe(9);
  });

  it.each([
    ['{"moveIntervalMinutes": 1}', '"moveIntervalMinutes" takes a number from 10 to 120.'],
    ['{"sitDown": true}', 'There is no setting "sitDown".'],
    ['{"strict": 3}', '"strict" takes true or false.'],
    ['{"theme": "pink"}', '"theme" takes one of system, light, dark.'],
    ['{"promptShortcut": "x y"}', /keyboard shortcut/],
    ['{"workingHours": []}', /seven lists/],
    ['[]', 'This is not an object with settings.'],
    ['{', 'This is not JSON.'],
  ])('%s is answered', (text, sentence) => {
    expect(parseSettings(text).faults.join(' ')).toMatch(sentence);
  });
});
