import type { Metric } from '../../../../shared/insights/metric.ts';
import { METRICS, metricMeaning, metricName } from '../../../../shared/insights/metrics/metrics.ts';
import type { MetricId } from '../../../../shared/insights/metrics/metrics.ts';
import { together } from '../../../../shared/insights/metrics/together.ts';
import type { Layer, Shape, Tone } from './layer.ts';
import type { Meaning } from './Meanings.tsx';

/** A metric, drawn. */
export function metricLayer(id: MetricId, shape: Shape, tone: Tone): Layer {
  const metric = metricById(id);
  return {
    id,
    name: metricName(id),
    shape,
    tone,
    of: ({ totals }) => metric.of(totals),
    together: (days) =>
      together(
        metric,
        days.map(({ totals }) => totals),
      ),
  };
}

function metricById(id: MetricId): Metric {
  const metric = METRICS.find((one) => one.id === id);
  if (!metric) throw new Error(`There is no metric "${id}".`);
  return metric;
}

/** What a metric means. */
export const meaningOf = (id: MetricId): Meaning => ({
  name: metricName(id),
  means: metricMeaning(id),
});
