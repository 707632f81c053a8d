import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trayMenu } from '../../../electron/tray/menu.ts';
import { seenInTray } from '../../../electron/tray/seen.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { trayDrinksWith } from '../../fakes/tray-drinks.ts';
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

const drinks = fc.constantFrom(
  trayDrinksWith(),
  trayDrinksWith({ unit: 'usOunces' }),
  trayDrinksWith({ undo: { change: 'c', what: 'logged', ml: 250 } }),
);

it('never leaves a menu standing that would read or do something else', () => {
  fc.assert(
    fc.property(statuses, statuses, drinks, drinks, (one, other, had, has) => {
      if (seenInTray(one, reader, had) !== seenInTray(other, reader, has)) return;
      expect(trayMenu(other, reader, has)).toEqual(trayMenu(one, reader, had));
    }),
    { numRuns: 500 },
  );
});

it('knows the seconds within a minute as the same', () => {
  const at = (boutMs: number): string =>
    seenInTray(statusWith({ boutMs }), reader, trayDrinksWith());
  expect(at(600_000)).toBe(at(659_999));
  expect(at(600_000)).not.toBe(at(660_000));
});
