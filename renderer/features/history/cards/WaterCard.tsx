import { useWords } from '../../../state/context.ts';
import { daysOver, numbersOf } from '../charts/days-over.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import { GOAL, goalOf } from '../charts/goal-layer.ts';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import { useSay } from '../charts/use-say.ts';
import type { CardProps } from './card-props.ts';
import { sentences, useCompared } from './use-compared.ts';

const WATER = metricLayer('water', 'bar', 'water');

/** What was drunk each day, and the goal of that day. */
export function WaterCard(props: CardProps) {
  const { view, today, onOpen } = props;
  const hasGoal = numbersOf(view.days, GOAL).length > 0;
  return (
    <ChartCard
      heading="history.chartWater"
      chart={{
        days: view.days,
        today,
        plots: [{ unit: 'ml', layers: hasGoal ? [WATER, GOAL] : [WATER] }],
      }}
      summary={useSummary(props)}
      nothing="history.noWater"
      meanings={[meaningOf('water'), { name: 'history.goal', means: 'history.goalMeans' }]}
      onOpen={onOpen}
    />
  );
}

function useSummary(props: CardProps): string {
  const { t } = useWords();
  const say = useSay();
  const compared = useCompared(props);
  const over = daysOver(props.view.days, props.today);
  const average = WATER.together(over);
  if (average === null) return t('history.onlyToday');
  const drunk = numbersOf(over, WATER);
  const reached = drunk.filter(({ day, value }) => {
    const goal = goalOf(day);
    return goal !== null && value >= goal;
  });
  return sentences(
    t('history.sumWater', { count: drunk.length, value: say('ml', average) }),
    reached.length > 0 ? t('history.sumGoal', { count: reached.length }) : '',
    compared('ml', WATER.together),
  );
}
