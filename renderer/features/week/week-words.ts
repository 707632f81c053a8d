import type { WeekFigure } from '../../../shared/insights/week-summary.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { breakWords } from '../day/break-words.ts';

interface Writers {
  readonly words: Pick<Translator, 't' | 'duration' | 'number'>;
  /** Writes ml in the person's unit. */
  readonly amount: (ml: number) => string;
}

/** A line's number in words; `of` only where it says more. */
export function figureWords({ line, value, of, own = 0 }: WeekFigure, writers: Writers): string {
  const { t } = writers.words;
  if (value === null) return t(`week.none_${line}`);
  if (line === 'breaks')
    return (
      breakWords(writers.words, { taken: value, cameUp: of ?? 0, own }) ?? t('week.none_breaks')
    );
  if (of === null) return numberWords(line, value, writers);
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
