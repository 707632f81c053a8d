import type { WeekFigure } from '../../../shared/insights/week-summary.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

interface Writers {
  readonly words: Pick<Translator, 't' | 'duration' | 'number'>;
  /** Writes ml in the person's unit. */
  readonly amount: (ml: number) => string;
}

/** A line's number in words; `of` only where it says more. */
export function figureWords({ line, value, of }: WeekFigure, writers: Writers): string {
  const { t, number } = writers.words;
  if (value === null || (line === 'breaks' && of === 0)) return t(`week.none_${line}`);
  if (of === null) return numberWords(line, value, writers);
  if (line === 'breaks') return t('week.breaksOf', { taken: number(value), all: number(of) });
  return t('week.waterOf', { amount: writers.amount(value), goal: writers.amount(of) });
}

/** The same number of the week before. */
export function beforeWords(line: WeekFigure['line'], before: number, writers: Writers): string {
  return writers.words.t('week.before', { value: numberWords(line, before, writers) });
}

function numberWords(
  line: WeekFigure['line'],
  value: number,
  { words: { duration, number }, amount }: Writers,
): string {
  switch (line) {
    case 'seated':
    case 'longest':
      return duration(value);
    case 'water':
      return amount(value);
    case 'breaks':
    case 'comfort':
      return number(value);
  }
}
