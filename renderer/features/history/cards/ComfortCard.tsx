import { useWords } from '../../../state/context.ts';
import { numbersOf } from '../charts/days-over.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import { useSay } from '../charts/use-say.ts';
import type { CardProps } from './card-props.ts';
import { usePlaces } from '../use-places.ts';
import { sentences, useCompared } from './use-compared.ts';

const COMFORT = metricLayer('comfort', 'dot', 'ink');

/** The check-ins of each day. A check-in is whole when it is made, so today's count. */
export function ComfortCard(props: CardProps) {
  const { view, today, onOpen } = props;
  return (
    <ChartCard
      heading="history.chartComfort"
      chart={{ days: view.days, today, plots: [{ unit: 'level', layers: [COMFORT] }] }}
      summary={useSummary(props)}
      nothing="history.noComfort"
      meanings={[meaningOf('comfort')]}
      onOpen={onOpen}
    />
  );
}

function useSummary(props: CardProps): string {
  const { t, number } = useWords();
  const say = useSay();
  const compared = useCompared(props);
  const placesOf = usePlaces();
  const { days, checkIns, regions } = props.view;
  const average = COMFORT.together(days);
  if (average === null) return '';
  const levels = checkIns.map(({ level }) => level);
  const places = placesOf(regions);
  return sentences(
    t('history.sumComfort', {
      count: numbersOf(days, COMFORT).length,
      value: say('level', average),
    }),
    levels.length > 1
      ? t('history.sumLevels', {
          low: number(Math.min(...levels)),
          high: number(Math.max(...levels)),
        })
      : '',
    places === '' ? '' : t('history.sumPlaces', { places }),
    compared('level', COMFORT.together),
  );
}
