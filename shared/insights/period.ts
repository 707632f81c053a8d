// What lives here: calendar weeks and months as runs of dates, without a time zone.
// What does not: when a day begins (shared/time/calendar.ts), reading days (electron/store).
// To add a kind of period: its id, its case in `periodOf` and in `shifted`.
import { DAY } from '../time/moment.ts';

/** Kinds of period. A week is Monday to Sunday. */
export const PERIOD_KINDS = ['week', 'month'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Dates one after another, "YYYY-MM-DD", both included. */
export interface Dates {
  readonly from: string;
  readonly to: string;
}

/** The wall-clock ms of a date's midnight in UTC: to be written in UTC, whatever zone one is in. */
export const utcOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const named = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** The date so many days later, or earlier where negative. */
export const daysAfter = (date: string, days: number): string => named(utcOf(date) + days * DAY);

/** How many dates these are. */
export const lengthOf = ({ from, to }: Dates): number => (utcOf(to) - utcOf(from)) / DAY + 1;

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: string): number => (new Date(utcOf(date)).getUTCDay() + 6) % 7;

/** The week or month that a date is in. */
export function periodOf(kind: PeriodKind, date: string): Dates {
  switch (kind) {
    case 'week': {
      const from = daysAfter(date, -weekdayOf(date));
      return { from, to: daysAfter(from, 6) };
    }
    case 'month': {
      const from = `${date.slice(0, 7)}-01`;
      const next = daysAfter(from, 31).slice(0, 7);
      return { from, to: daysAfter(`${next}-01`, -1) };
    }
  }
}

/** The period before (-1) or after (1) the one that a date is in. */
export function shifted(kind: PeriodKind, date: string, by: -1 | 1): Dates {
  const { from, to } = periodOf(kind, date);
  return periodOf(kind, by < 0 ? daysAfter(from, -1) : daysAfter(to, 1));
}
