import type { BreakSums } from '../../../shared/insights/break-sums.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** "35 of 43, and 5 of your own": how many were taken of those that came up; null where there was none. */
export function breakWords(
  { t, number }: Pick<Translator, 't' | 'number'>,
  sums: Pick<BreakSums, 'taken' | 'cameUp' | 'own'>,
): string | null {
  const [taken, cameUp, own] = [number(sums.taken), number(sums.cameUp), number(sums.own)];
  if (sums.cameUp === 0) return sums.own === 0 ? null : t('insights.breaksOnlyOwn', { own });
  return sums.own === 0
    ? t('insights.breaksOf', { taken, cameUp })
    : t('insights.breaksOfAndOwn', { taken, cameUp, own });
}
