import type { DaySummary } from '../../../../shared/insights/day.ts';
import { useWords } from '../../../state/context.ts';
import { daysOver, numbersOf } from '../charts/days-over.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import type { Layer } from '../charts/layer.ts';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import { useSay } from '../charts/use-say.ts';
import type { CardProps } from './card-props.ts';
import { sentences, useCompared } from './use-compared.ts';

const WATER = metricLayer('water', 'bar', 'water');
const GOAL: Layer = {
  id: 'goal',
  name: 'history.goal',
  shape: 'tick',
  tone: 'water',
  of: goalOf,
  together: (days) => {
    const goals = days.map(goalOf).filter((goal) => goal !== null);
    return goals.length === 0 ? null : goals.reduce((sum, goal) => sum + goal, 0) / goals.length;
  },
};

/** The goal of a day on which something was logged: of others nobody knows whether they counted. */
function goalOf({ totals }: DaySummary): number | null {
  return totals.drinks > 0 ? totals.goalMl : null;
}

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
    compared('ml', WATER),
  );
}
