import { useCallback } from 'react';
import { amountWords } from '../../../../shared/hydration/amount-words.ts';
import type { MetricUnit } from '../../../../shared/insights/metric.ts';
import { useShared, useWords } from '../../../state/context.ts';

/** Writes a number of a unit: "5 hr, 10 min" ("5h 10m" where there is little room), "1,250 ml", "3.4". */
export type Say = (unit: MetricUnit, value: number, room?: 'little') => string;

/** Writes numbers as this person reads them. */
export function useSay(): Say {
  const words = useWords();
  const { drinkUnit } = useShared().settings;
  return useCallback(
    (unit, value, room) => {
      switch (unit) {
        case 'ms':
          return value < 30_000
            ? words.number(0)
            : words.duration(value, room === 'little' ? 'narrow' : 'short');
        case 'ml':
          return amountWords(words, value, drinkUnit);
        case 'share':
          return words.percent(value);
        case 'count':
        case 'level':
          return words.number(Math.round(value * 10) / 10);
      }
    },
    [words, drinkUnit],
  );
}
