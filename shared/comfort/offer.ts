// What lives here: when a check-in may be offered.
// What does not: keeping check-ins (electron/comfort), showing the offer (renderer/features/comfort).
// To add a rhythm: its choice in the setting `checkIns`, and its case here.
import type { Status } from '../breaks/status.ts';
import type { Settings } from '../settings/definitions.ts';
import { addDays } from '../time/calendar.ts';
import { HOUR } from '../time/moment.ts';

/** What an offer depends on. */
export interface OfferFacts {
  readonly rhythm: Settings['checkIns'];
  /** The local day, "YYYY-MM-DD". */
  readonly today: string;
  /** How many check-ins there are today. */
  readonly times: number;
  /** Ms since the last check-in; Infinity before the first. */
  readonly sinceLast: number;
  /** The local days of the last check-in and of the last "not now"; null where there was none. */
  readonly lastDay: string | null;
  readonly putOffDay: string | null;
}

/** At the desk before the first check-in of a day is offered, and before the second, ms. */
export const FIRST_AFTER = 2 * HOUR;
export const SECOND_AFTER = 6 * HOUR;
/** Two check-ins of a day are at least this far apart, or the second is not offered, ms. */
export const APART = 2 * HOUR;

/** How long the person must have been at the desk today for a check-in to be offered, ms; null for not now. */
export function deskTimeBeforeOffer(facts: OfferFacts): number | null {
  const { rhythm, today, times, sinceLast, lastDay, putOffDay } = facts;
  if (putOffDay === today) return null;
  switch (rhythm) {
    case 'daily':
      return times === 0 ? FIRST_AFTER : null;
    case 'twiceADay':
      if (times === 0) return FIRST_AFTER;
      return times === 1 && sinceLast >= APART ? SECOND_AFTER : null;
    case 'weekly':
      return isWeekAgo(lastDay, today) && isWeekAgo(putOffDay, today) ? FIRST_AFTER : null;
    case 'off':
      return null;
  }
}

/** A day that lies ahead is that of a clock that was wrong. */
const isWeekAgo = (day: string | null, today: string): boolean =>
  day === null || day > today || addDays(day, 7) <= today;

/** Whether the person can be asked something now: at the desk or at the end of a break, with nothing holding prompts. */
export const canBeAsked = ({ presence, holds, phase }: Status): boolean =>
  holds.length === 0 && (presence === 'atDesk' || phase.type === 'over');
