// What lives here: what a recording of somebody's presence is made of, and how one line of it is read.
// What does not: playing it (player.ts), files and options (scripts/replay.ts).
// To add a state: one entry in RECORDED_STATES; machine.ts will not compile until it knows what it means.
import { Temporal } from 'temporal-polyfill';

/** What a person was doing. `active`: input at least every second. `engaged`: at the screen without input. */
export const RECORDED_STATES = ['active', 'idle', 'locked', 'asleep', 'engaged'] as const;
export type RecordedState = (typeof RECORDED_STATES)[number];

/** A stretch of time in one state. Wall-clock ms since 1970, `end` after `start`. */
export interface RecordedSpan {
  readonly start: number;
  readonly end: number;
  readonly state: RecordedState;
}

/** A line that was understood, or the reason why not, as the end of a sentence. */
export type Reading =
  | { readonly ok: true; readonly span: RecordedSpan }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Reading => ({ ok: false, reason });

/**
 * Reads one line. `previous` is the span before it, which it must follow; `timeZone` is for dates
 * that name no offset of their own.
 */
export function readRecordedSpan(
  line: string,
  previous: RecordedSpan | null,
  timeZone: string,
): Reading {
  const value = parse(line);
  if (value === undefined) return refuse('this is not JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('this is not an object with start, end and state');

  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of ['start', 'end', 'state'])
    if (fields[name] === undefined) return refuse(`"${name}" is missing`);

  const start = instant(fields['start'], timeZone);
  if (start === null) return refuse(`"start" is not an ISO 8601 date: ${shown(fields['start'])}`);
  const end = instant(fields['end'], timeZone);
  if (end === null) return refuse(`"end" is not an ISO 8601 date: ${shown(fields['end'])}`);
  const state = RECORDED_STATES.find((known) => known === fields['state']);
  if (state === undefined)
    return refuse(`${shown(fields['state'])} is not one of ${RECORDED_STATES.join(', ')}`);

  if (end <= start) return refuse('"end" is not after "start"');
  if (previous && start < previous.start) return refuse('it starts before the line above it');
  if (previous && start < previous.end) return refuse('it overlaps the line above it');
  return { ok: true, span: { start, end, state } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function instant(value: unknown, timeZone: string): number | null {
  if (typeof value !== 'string') return null;
  try {
    return Temporal.Instant.from(value).epochMilliseconds;
  } catch {
    return localTime(value, timeZone);
  }
}

function localTime(value: string, timeZone: string): number | null {
  // A date alone is a mistake more often than it is midnight.
  if (!/[T ]\d/i.test(value)) return null;
  try {
    return Temporal.PlainDateTime.from(value).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

const shown = (value: unknown): string => JSON.stringify(value);
