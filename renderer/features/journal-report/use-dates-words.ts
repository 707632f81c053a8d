import { utcOf } from '../../../shared/insights/period.ts';
import type { Dates } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';

/** Writes a run of dates: "16 – 22 November 2026"; one date where it is one. */
export function useDatesWords(): (dates: Dates) => string {
  const words = useWords();
  return ({ from, to }) => words.dates(utcOf(from), utcOf(to), 'UTC');
}
