// What lives here: what Sitwell itself writes down on a made-up working day.
// What does not: what the person says (said-entries.ts).
import type { BreakEntry, JournalEntry, StretchEntry } from '../../shared/journal/entries.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time/moment.ts';

/** The last day's morning, 2026-11-23T08:00Z; the years lie before it. */
export const LAST_MORNING = Date.UTC(2026, 10, 23, 8);

/** About sixty spans and sixteen breaks with stretches; on some days a hold, a correction, a withdrawn break, a word. */
export function dayEntries(morning: number, random: () => number): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  const evening = morning + 8.75 * HOUR;
  let time = morning;
  let number = 0;
  while (time < evening) {
    const desk = Math.round((4 + random() * 12) * MINUTE);
    const away = Math.round((0.5 + random() * 6) * MINUTE);
    const is = random() < 0.15 ? 'standing' : 'sitting';
    entries.push({ type: 'span', start: time, end: time + desk, is, cause: 'input' });
    const left = time + desk;
    entries.push({ type: 'span', start: left, end: left + away, is: 'away', cause: 'idle' });
    if (random() < 0.5) {
      const rest = breakAt(morning, left, away, (number += 1));
      entries.push(rest, ...stretchesOf(rest, random));
    }
    time = left + away;
  }
  if (random() < 0.3)
    entries.push({ type: 'hold', start: morning, end: morning + HOUR, hold: 'meeting' });
  if (random() < 0.1) {
    const start = morning + HOUR;
    const correction = { at: evening, start, end: start + 10 * MINUTE, as: 'sitting' } as const;
    entries.push({ type: 'correction', ...correction });
    entries.push({ type: 'withdrawal', at: evening, breakId: `${morning}-1` });
  }
  if (random() < 0.2)
    entries.push({ type: 'word', at: evening, breakId: `${morning}-2`, outcome: 'skipped' });
  entries.push({ type: 'span', start: time, end: morning + DAY, is: 'away', cause: 'sleep' });
  return entries;
}

function breakAt(morning: number, start: number, length: number, number: number): BreakEntry {
  return {
    ...{ type: 'break', id: `${morning}-${number}`, kind: number % 2 ? 'move' : 'long' },
    ...{ outcome: number % 5 ? 'taken' : 'natural', start, end: start + length },
    ...{ lengthMs: 2 * MINUTE, share: 1, snoozes: number % 3 },
    ...{ seatedMs: 30 * MINUTE, by: 'measured' },
  };
}

function stretchesOf({ id, start }: BreakEntry, random: () => number): readonly StretchEntry[] {
  return Array.from({ length: Math.floor(random() * 3) }, (_, index) => ({
    ...{ type: 'stretch', id: `${id}-${index}`, breakId: id, stretch: 'seated-cat-cow' },
    ...{ start: start + index * MINUTE, end: start + (index + 1) * MINUTE },
    ...{ share: 1, followed: random() < 0.5 },
  }));
}
