import type { DaySummary } from '../../../../shared/insights/day.ts';
import { utcOf } from '../../../../shared/insights/period.ts';
import { useWords } from '../../../state/context.ts';
import { daysOver } from './days-over.ts';
import styles from './ChartLegend.module.css';
import type { Chart, Layer, Plot } from './layer.ts';
import { saidOf } from './use-point-name.ts';
import { useSay } from './use-say.ts';

interface ChartLegendProps {
  readonly chart: Chart;
  /** The day that is looked at; null for all that are over, together. */
  readonly day: DaySummary | null;
}

/** What each shape is, with its number on the day that is looked at, or of all days that are over. */
export function ChartLegend({ chart, day }: ChartLegendProps) {
  const { t, date } = useWords();
  const say = useSay();
  const over = daysOver(chart.days, chart.today);
  const isOver = chart.days.every((one) => one.date !== chart.today);
  const valueOf = (plot: Plot, layer: Layer): string | null => {
    if (day) return saidOf(plot, layer, day, say);
    const number = layer.together(over);
    return number === null ? null : say(plot.unit, number);
  };
  // On a first day there is nothing yet to tell of together, and the shapes are only named.
  const isEmpty =
    day === null &&
    chart.plots.every((plot) => plot.layers.every((layer) => valueOf(plot, layer) === null));
  return (
    <div className={styles.legend}>
      <p className={styles.when}>
        {isEmpty
          ? null
          : day
            ? t(day.date === chart.today ? 'history.lookedToday' : 'history.looked', {
                date: date(utcOf(day.date), 'UTC'),
              })
            : t(isOver ? 'history.all' : 'history.over')}
      </p>
      <dl className={styles.layers}>
        {chart.plots.flatMap((plot) =>
          plot.layers.map((layer) => (
            <div key={layer.id}>
              <dt className={`${styles[layer.shape]} ${styles[layer.tone]}`}>{t(layer.name)}</dt>
              <dd>{valueOf(plot, layer) ?? (day && t('history.noValue'))}</dd>
            </div>
          )),
        )}
      </dl>
    </div>
  );
}
