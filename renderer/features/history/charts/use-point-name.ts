import type { DaySummary } from '../../../../shared/insights/day.ts';
import { utcOf } from '../../../../shared/insights/period.ts';
import { useWords } from '../../../state/context.ts';
import type { Chart, Layer, Plot } from './layer.ts';
import { useSay } from './use-say.ts';
import type { Say } from './use-say.ts';

/** What a layer's number of a day is in words; null where there is none. */
export function saidOf({ unit }: Plot, layer: Layer, day: DaySummary, say: Say): string | null {
  const value = layer.of(day);
  if (value === null) return null;
  return layer.say ? layer.say(day) : say(unit, value);
}

/** Names a day of a chart with its numbers: "Monday, November 16: Seated 5 hr, Longest sitting 50 min". */
export function usePointName({ plots, today }: Chart): (day: DaySummary) => string {
  const { t, date: dateWords } = useWords();
  const say = useSay();
  return (day) => {
    const date = dateWords(utcOf(day.date), 'UTC');
    const values = plots.flatMap((plot) =>
      plot.layers.flatMap((layer) => {
        const value = saidOf(plot, layer, day, say);
        return value === null ? [] : [t('history.value', { name: t(layer.name), value })];
      }),
    );
    if (values.length === 0) return t('history.pointEmpty', { date });
    return t(day.date === today ? 'history.pointToday' : 'history.point', {
      date,
      values: values.join(', '),
    });
  };
}
