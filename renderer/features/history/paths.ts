// What lives here: the places within History, as paths of its address.
// What does not: the address itself (renderer/state/place.ts), what is shown there (HistorySection.tsx).
// To add a place: a member of HistoryPlace, its path in both functions, its page in HistorySection.tsx.
import { PERIOD_KINDS } from '../../../shared/insights/period.ts';
import type { PeriodKind } from '../../../shared/insights/period.ts';
import { goTo } from '../../state/place.ts';

/** `period`: the week or month of a date, today's without one. `days`: the list. `day`: one of them, opened. */
export type HistoryPlace =
  | { readonly type: 'period'; readonly kind: PeriodKind; readonly date: string | null }
  | { readonly type: 'days' }
  | { readonly type: 'day'; readonly date: string }
  | { readonly type: 'report' };

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** The place of a path; this week where it means none. */
export function historyPlaceOf(path: string): HistoryPlace {
  const [place = '', detail = ''] = path.split('/');
  const date = DATE.test(detail) && !Number.isNaN(Date.parse(detail)) ? detail : null;
  if (place === 'day' && date !== null) return { type: 'day', date };
  if (place === 'days' || place === 'report') return { type: place };
  return { type: 'period', kind: PERIOD_KINDS.find((kind) => kind === place) ?? 'week', date };
}

/** The path of a place, empty for this week. */
export function historyPath(place: HistoryPlace): string {
  switch (place.type) {
    case 'period':
      if (place.date !== null) return `${place.kind}/${place.date}`;
      return place.kind === 'week' ? '' : place.kind;
    case 'day':
      return `day/${place.date}`;
    case 'days':
    case 'report':
      return place.type;
  }
}

/** Goes to a place of History. */
export const openHistory = (place: HistoryPlace): void => goTo('history', historyPath(place));
