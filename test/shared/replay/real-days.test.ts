import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../shared/replay/happening.ts';
import type { RecordedSpan } from '../../../shared/replay/recording.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { PRESETS, PRESET_IDS } from '../../../shared/settings/presets.ts';
import { playRecording, readRecording, recordings } from './real-days.ts';

const MINUTE = 60_000;

if (recordings.length === 0)
  console.log(
    'Real days are not replayed: there are no recordings (SITWELL_TRACES names a folder).',
  );

const timesOf = (lines: readonly Happening[], type: string): readonly number[] =>
  lines.filter((line) => line.type === type).map(({ at }) => Date.parse(at));

/** Ends of absences of five minutes and more, by the record itself. */
const returns = (spans: readonly RecordedSpan[]): readonly number[] =>
  spans
    .filter(({ state, start, end }) => state !== 'active' && end - start >= 5 * MINUTE)
    .map(({ end }) => end);

const gaps = (times: readonly number[]): readonly number[] =>
  times.slice(1).map((time, index) => time - (times[index] ?? 0));

// A file without any test would be a failure where there are no recordings.
it.skipIf(recordings.length === 0)('there are real days to replay', () => {
  expect(recordings).not.toEqual([]);
});

describe.runIf(recordings.length > 0).each(recordings)('the real days of %s', (name) => {
  const spans = readRecording(name);

  describe.each(PRESET_IDS)('with the preset %s', (preset) => {
    const settings = { ...DEFAULT_SETTINGS, ...PRESETS[preset] };
    const intervalMs = settings.moveIntervalMinutes * MINUTE;

    it.each(['recorded', 'follows'] as const)('add up for a person who is %s', (person) => {
      const { lines, summary } = playRecording(spans, preset, person);
      const { seatedMs, standingMs, awayMs } = summary;
      expect(seatedMs + standingMs + awayMs).toBe(
        Date.parse(summary.to) - Date.parse(summary.from),
      );
      // Eight hours cost at most 3,000 looks.
      const eightHours = (seatedMs + standingMs + awayMs) / (8 * 60 * MINUTE);
      expect(summary.samples / eightHours).toBeLessThan(3_000);
      // Nobody is asked to leave when they have just come.
      for (const back of returns(spans))
        for (const prompt of timesOf(lines, 'announce'))
          expect(prompt < back || prompt - back >= 5 * MINUTE).toBe(true);
    });

    it('ask who ignores everything no more often than once an interval', () => {
      const { lines, summary } = playRecording(spans, preset, 'recorded');
      expect(summary.seatedMs).toBeGreaterThan(summary.activeMs - 2 * summary.restedMs);
      const soonest = Math.min(...gaps(timesOf(lines, 'announce')));
      expect(soonest).toBeGreaterThanOrEqual(5 * MINUTE);
      expect(summary.prompts * intervalMs).toBeLessThan(1.2 * summary.seatedMs);
    });

    it('let nobody who follows sit on, and credit every rest', () => {
      const { summary } = playRecording(spans, preset, 'follows');
      const outcomes = Object.values(summary.breaks).flatMap((ofKind) => Object.keys(ofKind));
      expect(new Set(outcomes)).toEqual(new Set(['taken', 'natural']));
      // The interval, the wait for a pause in typing, and a few minutes of stillness taken in late.
      expect(summary.longestBoutMs).toBeLessThan(intervalMs + 8 * MINUTE);
    });
  });
});
