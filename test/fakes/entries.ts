import type {
  AuditEntry,
  BreakEntry,
  CheckInEntry,
  DrinkEntry,
  GoalEntry,
  RetractionEntry,
  SpanEntry,
  StretchEntry,
} from '../../shared/journal/entries.ts';

/** A span of a minute's length, the `index`th after the start. */
export function minuteSpan(index: number, start = 0): SpanEntry {
  const from = start + index * 60_000;
  return { type: 'span', start: from, end: from + 60_000, is: 'sitting', cause: 'input' };
}

/** A break that was taken. */
export function takenBreak(id: string, start: number, about: Partial<BreakEntry> = {}): BreakEntry {
  return {
    type: 'break',
    id,
    kind: 'move',
    outcome: 'taken',
    start,
    end: start + 120_000,
    lengthMs: 120_000,
    share: 1,
    snoozes: 0,
    seatedMs: 1_800_000,
    by: 'measured',
    ...about,
  };
}

/** A stretch that the person followed to its end. */
export function playedStretch(
  id: string,
  start: number,
  about: Partial<StretchEntry> = {},
): StretchEntry {
  return {
    type: 'stretch',
    id,
    breakId: 'a',
    stretch: 'seated-cat-cow',
    start,
    end: start + 40_000,
    share: 1,
    followed: true,
    ...about,
  };
}

/** An audit of one desk, with nothing in its details. */
export function auditEntry(id: string, about: Partial<AuditEntry> = {}): AuditEntry {
  return {
    type: 'audit',
    id,
    at: 1_000,
    workplace: 'desk',
    kind: 'full',
    low: 3,
    high: 4,
    details: '{}',
    ...about,
  };
}

/** A glass of water from the dashboard. */
export function drinkEntry(id: string, at: number, about: Partial<DrinkEntry> = {}): DrinkEntry {
  return {
    ...{ type: 'drink', id, at, offset: 0, ml: 250, drink: 'water', source: 'dashboard' },
    ...about,
  };
}

/** A check-in of a lower back. */
export function checkInEntry(
  id: string,
  at: number,
  about: Partial<CheckInEntry> = {},
): CheckInEntry {
  return {
    ...{ type: 'checkIn', id, at, offset: 0, level: 3, regions: 'lowerBack', note: '' },
    ...about,
  };
}

/** The goal of a date. */
export const goalEntry = (date: string, at: number, ml = 2_000): GoalEntry => ({
  ...{ type: 'goal', at, date, ml, hotMl: 0 },
});

/** A drink or check-in taken back. */
export const retractionOf = (entry: string, at = 0): RetractionEntry => ({
  ...{ type: 'retraction', at, entry },
});
