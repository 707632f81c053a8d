import type { Status } from '../../../shared/breaks/status.ts';
import type { DayView } from '../../../shared/insights/day.ts';
import { useWords } from '../../state/context.ts';
import { Figures } from '../../ui/Figures.tsx';
import { breakCounts } from '../day/break-counts.ts';

interface TotalsProps {
  readonly day: DayView;
  readonly status: Status;
}

/** The day in a handful of numbers. */
export function Totals({ day, status }: TotalsProps) {
  const { t, duration } = useWords();
  const { seatedMs, standingMs, longestBoutMs, outcomes } = day.totals;
  const counts = breakCounts(outcomes);
  const isSitting = status.posture === 'sitting';
  return (
    <Figures
      label={t('today.totals')}
      figures={[
        {
          name: t(isSitting ? 'today.seatedNow' : 'today.standingNow'),
          value: duration(status.boutMs),
        },
        { name: t('today.seated'), value: duration(seatedMs), mark: 'sitting' },
        { name: t('today.stood'), value: duration(standingMs), mark: 'standing' },
        { name: t('today.longest'), value: duration(longestBoutMs) },
        {
          name: t('today.breaks'),
          value: counts.all === 0 ? t('today.breaksNone') : t('today.breaksOf', counts),
        },
      ]}
    />
  );
}
