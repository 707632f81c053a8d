import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trayMenu } from '../../../electron/tray/menu.ts';
import { seenInTray } from '../../../electron/tray/seen.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { announced, statusWith } from '../../fakes/status.ts';

const reader = { translator: createTranslator('en', 'en-GB'), timeZone: 'UTC' };
const ms = fc.integer({ min: 0, max: 400_000 });

const statuses = fc
  .record({
    boutMs: ms,
    remainingMs: ms,
    end: ms,
    snoozed: fc.boolean(),
    inMs: ms,
    due: fc.boolean(),
  })
  .map(({ boutMs, remainingMs, end, snoozed, inMs, due }) => ({
    ...statusWith({
      boutMs,
      next: { kind: 'move', remainingMs, progress: remainingMs / 400_000 },
      lastSpan: { start: 0, end, cause: 'idle' },
    }),
    ...(snoozed ? { phase: { type: 'snoozed', breakId: 'a', kind: 'move', inMs } as const } : {}),
    ...(due ? { phase: announced() } : {}),
  }));

it('never leaves a menu standing that would read or do something else', () => {
  fc.assert(
    fc.property(statuses, statuses, (one, other) => {
      if (seenInTray(one, reader) !== seenInTray(other, reader)) return;
      expect(trayMenu(other, reader)).toEqual(trayMenu(one, reader));
    }),
    { numRuns: 500 },
  );
});

it('knows the seconds within a minute as the same', () => {
  const at = (boutMs: number): string => seenInTray(statusWith({ boutMs }), reader);
  expect(at(600_000)).toBe(at(659_999));
  expect(at(600_000)).not.toBe(at(660_000));
});
