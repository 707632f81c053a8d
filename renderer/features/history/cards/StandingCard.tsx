import { useWords } from '../../../state/context.ts';
import { daysOver, numbersOf } from '../charts/days-over.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import { useSay } from '../charts/use-say.ts';
import type { CardProps } from './card-props.ts';
import { sentences, useCompared } from './use-compared.ts';

const STANDING = metricLayer('standing', 'bar', 'standing');

/** Standing time of each day. */
export function StandingCard(props: CardProps) {
  const { view, today, onOpen } = props;
  return (
    <ChartCard
      heading="history.chartStanding"
      chart={{ days: view.days, today, plots: [{ unit: 'ms', layers: [STANDING] }] }}
      summary={useSummary(props)}
      nothing="history.noDesk"
      meanings={[meaningOf('standing')]}
      onOpen={onOpen}
    />
  );
}

function useSummary(props: CardProps): string {
  const { t } = useWords();
  const say = useSay();
  const compared = useCompared(props);
  const over = daysOver(props.view.days, props.today);
  const average = STANDING.together(over);
  if (average === null) return t('history.onlyToday');
  const stood = numbersOf(over, STANDING).filter(({ value }) => value > 0).length;
  if (stood === 0) return sentences(t('history.sumNoStanding'), compared('ms', STANDING.together));
  return sentences(
    t('history.sumStanding', { count: stood, value: say('ms', average) }),
    compared('ms', STANDING.together),
  );
}
