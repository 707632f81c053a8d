import { breakSums } from '../../../../shared/insights/break-sums.ts';
import type { DaySummary } from '../../../../shared/insights/day.ts';
import { useWords } from '../../../state/context.ts';
import { daysOver, numbersOf } from '../charts/days-over.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import type { Plot } from '../charts/layer.ts';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import { useSay } from '../charts/use-say.ts';
import type { CardProps } from './card-props.ts';
import { sentences, useCompared } from './use-compared.ts';

const TAKEN = metricLayer('breaksTaken', 'bar', 'taken');
const PARTLY = metricLayer('breaksPartial', 'bar', 'partly');
const PROMPTED = metricLayer('breaksPrompted', 'tick', 'ink');
const EXPLAINED = ['breaksTaken', 'breaksPartial', 'breaksPrompted', 'breaksOwn'] as const;

/** Those that came up; they can be filled, and those of one's own cannot, so these stand apart. */
const CAME_UP: Plot = { unit: 'count', layers: [TAKEN, PARTLY, PROMPTED] };
const OWN: Plot = {
  name: 'insights.breaksOwn',
  unit: 'count',
  layers: [metricLayer('breaksOwn', 'bar', 'taken')],
};

/** Breaks taken, wholly and in part, and how many were prompted. */
export function BreaksCard(props: CardProps) {
  const { view, today, onOpen } = props;
  const hasOwn = breakSums(view.days.map(({ totals }) => totals)).own > 0;
  return (
    <ChartCard
      heading="history.chartBreaks"
      chart={{
        days: view.days,
        today,
        plots: hasOwn ? [{ ...CAME_UP, name: 'insights.breaksPrompted' }, OWN] : [CAME_UP],
      }}
      summary={useSummary(props)}
      nothing="history.noBreaks"
      meanings={EXPLAINED.map(meaningOf)}
      onOpen={onOpen}
    />
  );
}

/** Sums of periods with more and fewer days cannot be compared; what was taken a day can. */
function takenADay(days: readonly DaySummary[]): number | null {
  const numbers = numbersOf(days, TAKEN);
  return numbers.length === 0
    ? null
    : numbers.reduce((sum, { value }) => sum + value, 0) / numbers.length;
}

function useSummary(props: CardProps): string {
  const { t, number } = useWords();
  const say = useSay();
  const compared = useCompared(props);
  const over = daysOver(props.view.days, props.today);
  const aDay = takenADay(over);
  if (aDay === null) return t('history.onlyToday');
  const { cameUp, taken, own } = breakSums(over.map(({ totals }) => totals));
  const prompted = [
    t('history.sumBreaks', { taken: number(taken), cameUp: number(cameUp) }),
    t('history.sumBreaksADay', { value: say('count', aDay) }),
    compared('count', takenADay),
  ];
  return sentences(
    ...(cameUp > 0 ? prompted : [t('history.noBreaks')]),
    own > 0 ? t('history.sumOwnBreaks', { count: own }) : '',
  );
}
