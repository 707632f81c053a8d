import { useCallback } from 'react';
import { amountWords } from '../../../shared/hydration/amount-words.ts';
import { useShared, useWords } from '../../state/context.ts';

/** Writes an amount of ml in the person's unit: "250 ml", "8.5 fl oz". */
export function useAmount(): (ml: number) => string {
  const words = useWords();
  const { drinkUnit } = useShared().settings;
  return useCallback((ml) => amountWords(words, ml, drinkUnit), [words, drinkUnit]);
}
