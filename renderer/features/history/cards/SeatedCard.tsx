import { utcOf } from '../../../../shared/insights/period.ts';
import { useWords } from '../../../state/context.ts';
import { daysOver, numbersOf } from '../charts/days-over.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import { useSay } from '../charts/use-say.ts';
import type { CardProps } from './card-props.ts';
import { sentences, useCompared } from './use-compared.ts';

const SEATED = metricLayer('seated', 'bar', 'sitting');
const LONGEST = metricLayer('longestBout', 'tick', 'ink');

/** Seated time and the longest bout of each day, on one axis. */
export function SeatedCard(props: CardProps) {
  const { view, today, onOpen } = props;
  return (
    <ChartCard
      heading="history.chartSeated"
      chart={{ days: view.days, today, plots: [{ unit: 'ms', layers: [SEATED, LONGEST] }] }}
      summary={useSummary(props)}
      nothing="history.noDesk"
      meanings={[meaningOf('seated'), meaningOf('longestBout')]}
      onOpen={onOpen}
    />
  );
}

function useSummary(props: CardProps): string {
  const { t, date } = useWords();
  const say = useSay();
  const compared = useCompared(props);
  const over = daysOver(props.view.days, props.today);
  const average = SEATED.together(over);
  const [longest] = numbersOf(over, LONGEST).toSorted((one, other) => other.value - one.value);
  if (average === null || !longest) return t('history.onlyToday');
  return sentences(
    t('history.sumSeated', {
      count: numbersOf(over, SEATED).length,
      value: say('ms', average),
    }),
    t('history.sumLongest', {
      value: say('ms', longest.value),
      date: date(utcOf(longest.day.date), 'UTC'),
    }),
    compared('ms', SEATED.together),
  );
}
