import { metricLayer } from '../history/charts/metric-layer.ts';

/** The metrics that the report tells. How they would be drawn does not matter here. */
export const COLUMNS = {
  seated: metricLayer('seated', 'bar', 'sitting'),
  longest: metricLayer('longestBout', 'tick', 'ink'),
  standing: metricLayer('standing', 'bar', 'standing'),
  taken: metricLayer('breaksTaken', 'bar', 'taken'),
  partly: metricLayer('breaksPartial', 'bar', 'partly'),
  prompted: metricLayer('breaksPrompted', 'tick', 'ink'),
  own: metricLayer('breaksOwn', 'bar', 'taken'),
  stretches: metricLayer('stretches', 'bar', 'taken'),
  water: metricLayer('water', 'bar', 'water'),
  comfort: metricLayer('comfort', 'dot', 'ink'),
} as const;
