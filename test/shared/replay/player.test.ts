import { describe, expect, it } from 'vitest';
import { breakSettingsOf } from '../../../shared/breaks/settings.ts';
import type { Happening } from '../../../shared/replay/happening.ts';
import type { Person } from '../../../shared/replay/person.ts';
import { createPlayer } from '../../../shared/replay/player.ts';
import type { RecordedState } from '../../../shared/replay/recording.ts';
import type { Summary } from '../../../shared/replay/tally.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { PRESETS } from '../../../shared/settings/presets.ts';
import type { PresetId } from '../../../shared/settings/presets.ts';

const MINUTE = 60_000;
const nine = Date.UTC(2026, 2, 2, 9);

/** Plays states, each with its minutes; a state of null is a hole. */
function play(
  record: readonly (readonly [RecordedState | null, number])[],
  person: Person = 'recorded',
  preset: PresetId = 'standard',
): { readonly lines: readonly Happening[]; readonly summary: Summary } {
  const settings = breakSettingsOf(
    { ...DEFAULT_SETTINGS, ...PRESETS[preset] },
    { timeZone: 'UTC', idleTrusted: true },
  );
  const player = createPlayer({ settings, person });
  const lines: Happening[] = [];
  let start = nine;
  for (const [state, minutes] of record) {
    const end = start + minutes * MINUTE;
    if (state !== null) lines.push(...player.play({ start, end, state }));
    start = end;
  }
  const { happenings, summary } = player.finish();
  if (!summary) throw new Error('nothing was played');
  return { lines: [...lines, ...happenings], summary };
}

const types = (lines: readonly Happening[], ...wanted: readonly string[]): readonly string[] =>
  lines
    .filter(({ type }) => wanted.includes(type))
    .map(({ at, type, kind }) => `${at.slice(11, 19)} ${type} ${String(kind)}`);

describe('a replay', () => {
  it('prompts who sits, and closes with every break settled', () => {
    const { lines, summary } = play([['active', 40]]);
    expect(types(lines, 'announce', 'open', 'over')).toEqual([
      '09:29:30 announce move',
      '09:31:00 open move',
      '09:33:00 over move',
    ]);
    expect(summary).toMatchObject({
      activeMs: 40 * MINUTE,
      seatedMs: 40 * MINUTE,
      awayMs: 0,
      prompts: 1,
      breaks: { move: { skipped: 1 } },
    });
  });

  it('rests through every break when the person follows', () => {
    const { summary } = play([['active', 62]], 'follows');
    expect(summary.breaks).toEqual({ move: { taken: 1 } });
    expect(summary.activeMs).toBe(60 * MINUTE);
    expect(summary.restedMs).toBeGreaterThanOrEqual(2 * MINUTE);
    expect(summary.restedMs).toBeLessThanOrEqual(2 * MINUTE + 15_000);
    expect(summary.longestBoutMs).toBe(31 * MINUTE);
  });

  it('knows sitting without input from being away', () => {
    const { summary } = play([
      ['active', 10],
      ['engaged', 15],
      ['active', 1],
      ['idle', 20],
      ['active', 5],
    ]);
    expect(summary).toMatchObject({ seatedMs: 31 * MINUTE, awayMs: 20 * MINUTE });
    expect(summary.breaks).toEqual({ long: { natural: 1 } });
  });

  it('takes a hole for sleep, which costs no samples', () => {
    const { lines, summary } = play([
      ['active', 10],
      [null, 600],
      ['active', 10],
    ]);
    // The first input after a sleep is seen at the next look.
    expect(summary.seatedMs).toBeGreaterThanOrEqual(20 * MINUTE - 15_000);
    expect(summary.seatedMs + summary.awayMs).toBe(620 * MINUTE);
    expect(summary.samples).toBeLessThan(120);
    expect(lines.find(({ type, is }) => type === 'span' && is === 'away')).toMatchObject({
      cause: 'sleep',
    });
  });

  it('takes a lock for an absence that begins and ends at once', () => {
    const { lines, summary } = play([
      ['active', 10],
      ['locked', 3],
      ['active', 10],
    ]);
    expect(summary.awayMs).toBe(3 * MINUTE);
    expect(types(lines, 'natural')).toHaveLength(1);
  });

  it('lets who follows stand up when asked', () => {
    const { summary } = play([['active', 60]], 'follows', 'sitStand');
    expect(summary.standingMs).toBeGreaterThan(10 * MINUTE);
  });

  it('has nothing to say of an empty recording', () => {
    const settings = breakSettingsOf(DEFAULT_SETTINGS, { timeZone: 'UTC', idleTrusted: true });
    const player = createPlayer({ settings, person: 'recorded' });
    expect(player.finish()).toEqual({ happenings: [], summary: null });
  });

  it('adds up: sitting, standing and away fill the record', () => {
    const { summary } = play(
      [
        ['active', 50],
        ['idle', 4],
        ['active', 70],
        ['locked', 30],
        ['active', 100],
        ['idle', 3],
      ],
      'follows',
    );
    const whole = Date.parse(summary.to) - Date.parse(summary.from);
    expect(summary.seatedMs + summary.standingMs + summary.awayMs).toBe(whole);
  });
});
