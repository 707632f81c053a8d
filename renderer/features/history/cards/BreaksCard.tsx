import { breakSums } from '../../../../shared/insights/break-sums.ts';
import { useWords } from '../../../state/context.ts';
import { daysOver } from '../charts/days-over.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import type { CardProps } from './card-props.ts';
import { sentences, useCompared } from './use-compared.ts';

const TAKEN = metricLayer('breaksTaken', 'bar', 'taken');
const PARTLY = metricLayer('breaksPartial', 'bar', 'partly');
const PROMPTED = metricLayer('breaksPrompted', 'tick', 'ink');

/** Breaks taken, wholly and in part, and how many were prompted. */
export function BreaksCard(props: CardProps) {
  const { view, today, onOpen } = props;
  return (
    <ChartCard
      heading="history.chartBreaks"
      chart={{
        days: view.days,
        today,
        plots: [{ unit: 'count', layers: [TAKEN, PARTLY, PROMPTED] }],
      }}
      summary={useSummary(props)}
      nothing="history.noBreaks"
      meanings={[meaningOf('breaksTaken'), meaningOf('breaksPartial'), meaningOf('breaksPrompted')]}
      onOpen={onOpen}
    />
  );
}

function useSummary(props: CardProps): string {
  const { t, number } = useWords();
  const compared = useCompared(props);
  const over = daysOver(props.view.days, props.today);
  if (TAKEN.together(over) === null) return t('history.onlyToday');
  const { cameUp, taken, own } = breakSums(over);
  return sentences(
    cameUp > 0 ? t('history.sumBreaks', { taken: number(taken), cameUp: number(cameUp) }) : '',
    own > 0 ? t('history.sumOwnBreaks', { count: own }) : '',
    compared('count', TAKEN),
  );
}
