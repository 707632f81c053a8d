// What lives here: which days a report is about, from what the person chose, and what may be wrong with that.
// What does not: the fields (DaysChoice.tsx), weeks and months (shared/insights/period.ts).
// To offer another run of days: its id and its case.
import { MOST_DAYS } from '../../../shared/insights/days-view.ts';
import { lengthOf, shifted } from '../../../shared/insights/period.ts';
import type { Dates } from '../../../shared/insights/period.ts';

/** Runs of days to choose from; `own` are typed. */
export const CHOICES = ['lastWeek', 'lastMonth', 'own'] as const;
export type Choice = (typeof CHOICES)[number];

/** `missing`: a date is not whole. `backwards`: it ends before it begins. `tooMany`: over a year. `ahead`: not there yet. */
export type DaysFault = 'missing' | 'backwards' | 'tooMany' | 'ahead';

/** The days of a choice, or what is wrong with the typed ones. `today`: its date. */
export function chosenDays(choice: Choice, typed: Dates, today: string): Dates | DaysFault {
  switch (choice) {
    case 'lastWeek':
      return shifted('week', today, -1);
    case 'lastMonth':
      return shifted('month', today, -1);
    case 'own':
      return faultOf(typed, today) ?? typed;
  }
}

function faultOf({ from, to }: Dates, today: string): DaysFault | null {
  if (from === '' || to === '') return 'missing';
  if (to < from) return 'backwards';
  if (to > today) return 'ahead';
  return lengthOf({ from, to }) > MOST_DAYS ? 'tooMany' : null;
}
