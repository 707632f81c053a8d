import { breakSums } from '../../../shared/insights/break-sums.ts';
import type { DayView } from '../../../shared/insights/day.ts';
import { useWords } from '../../state/context.ts';
import { Figures } from '../../ui/Figures.tsx';
import { breakWords } from '../day/break-words.ts';
import { useAmount } from '../water/use-amount.ts';

/** The day so far in six numbers; what is not there yet is said so. */
export function Totals({ day }: { readonly day: DayView }) {
  const words = useWords();
  const { t, duration, number } = words;
  const amount = useAmount();
  const { seatedMs, standingMs, longestBoutMs, stretches, drinks, drunkMl } = day.totals;
  const none = t('today.noneYet');
  return (
    <Figures
      label={t('today.totals')}
      figures={[
        { name: t('today.seated'), value: duration(seatedMs), mark: 'sitting' },
        {
          name: t('today.stood'),
          value: standingMs === 0 ? none : duration(standingMs),
          mark: 'standing',
        },
        { name: t('today.longest'), value: duration(longestBoutMs) },
        { name: t('today.breaks'), value: breakWords(words, breakSums([day.totals])) ?? none },
        { name: t('today.stretched'), value: stretches === 0 ? none : number(stretches) },
        {
          name: t('today.drinksToday'),
          value: drinks === 0 ? none : amount(drunkMl),
          mark: 'water',
        },
      ]}
    />
  );
}
