// What lives here: what a replay prints: one flat object for everything a person or the journal would have seen.
// What does not: sums (tally.ts).
// To print something new: a case below and its line in docs/replay.md.
import { Temporal } from 'temporal-polyfill';
import type { Effect } from '../breaks/effects.ts';
import type { JournalEntry } from '../journal/entries.ts';

/** One line of a replay. `at` is the wall clock in UTC; all spans are ms. */
export interface Happening {
  readonly at: string;
  readonly type: string;
  readonly [detail: string]: string | number | boolean | null;
}

/** A wall-clock ms as ISO 8601 in UTC, to the millisecond. */
export const isoTime = (wall: number): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(wall)).toString({
    fractionalSecondDigits: 3,
  });

/** The line for an effect at this wall-clock ms; null for what nobody would have seen. */
export function happeningOf(effect: Effect, wall: number): Happening | null {
  const at = isoTime(wall);
  switch (effect.type) {
    case 'announce':
    case 'open':
    case 'over':
    case 'askPosture':
      return { at, ...effect };
    case 'withdrawAnnounce':
    case 'close':
    case 'withdrawPosture':
    case 'askMeeting':
    case 'askFlareUp':
      return { at, type: effect.type };
    case 'record':
      return recorded(at, effect.entry);
    case 'save':
      return null;
  }
}

function recorded(at: string, entry: JournalEntry): Happening {
  switch (entry.type) {
    case 'break': {
      const { type, id, start, end, outcome, ...rest } = entry;
      const settled = outcome === 'natural' || outcome === 'missed' ? outcome : type;
      return { at, type: settled, breakId: id, outcome, ...between(start, end), ...rest };
    }
    case 'span':
    case 'hold': {
      const { start, end, ...rest } = entry;
      return { at, ...rest, ...between(start, end) };
    }
    case 'stretch':
      return { at, ...entry, ...between(entry.start, entry.end) };
    case 'correction':
      return { at, type: entry.type, as: entry.as, ...between(entry.start, entry.end) };
    case 'withdrawal':
      return { at, type: entry.type, breakId: entry.breakId };
    case 'audit':
    case 'fix':
    case 'drink':
    case 'goal':
    case 'checkIn':
    case 'retraction':
    case 'word':
      return { ...entry, at };
  }
}

const between = (start: number, end: number): { readonly start: string; readonly end: string } => ({
  start: isoTime(start),
  end: isoTime(end),
});
