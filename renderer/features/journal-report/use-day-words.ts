import type { Dates } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';

/** Writes a day of a report: "Mon, Nov 16", and with its year where the report reaches over several. */
export function useDayWords({ from, to }: Dates): (wall: number, timeZone: string) => string {
  const { shortDate, fullDate } = useWords();
  return from.slice(0, 4) === to.slice(0, 4) ? shortDate : fullDate;
}
