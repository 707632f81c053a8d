import type { DaysView } from '../../../shared/insights/days-view.ts';
import { daysAfter, shifted } from '../../../shared/insights/period.ts';
import type { Dates, PeriodKind } from '../../../shared/insights/period.ts';
import { SIDE_DAYS } from './side/side-days.ts';
import { useRange } from './use-range.ts';

/** A period and what came before it: the period before, or more where both have fewer than four weeks. */
export interface ReadPeriod {
  readonly view: DaysView;
  readonly before: DaysView;
}

/** Reads a period and what came before it; null until both are there. */
export function usePeriod(kind: PeriodKind, dates: Dates, today: string): ReadPeriod | null {
  const end = dates.to < today ? dates.to : today;
  const [previous, sideBySide] = [
    shifted(kind, dates.from, -1).from,
    daysAfter(end, 1 - SIDE_DAYS),
  ];
  const view = useRange(dates);
  const before = useRange({
    from: previous < sideBySide ? previous : sideBySide,
    to: daysAfter(dates.from, -1),
  });
  return view && before && { view, before };
}
