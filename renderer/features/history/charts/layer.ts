// What lives here: what a chart of days is made of, as values.
// What does not: their drawing (DayChart.tsx), which charts there are (../cards).
// To add a look: a member of Shape or Tone, its path in paths.ts or its colour in chart.module.css.
import type { DaySummary } from '../../../../shared/insights/day.ts';
import type { MetricUnit } from '../../../../shared/insights/metric.ts';
import type { MessageKey } from '../../../../shared/messages/translator.ts';

/** `bar`s of a plot stand on one another, in their order. A `tick` is a line across the day's column. */
export type Shape = 'bar' | 'tick' | 'dot' | 'tag';
export type Tone = 'sitting' | 'standing' | 'water' | 'taken' | 'partly' | 'not' | 'ink';

/** One number of each day, drawn. */
export interface Layer {
  readonly id: string;
  readonly name: MessageKey;
  readonly shape: Shape;
  readonly tone: Tone;
  /** null leaves a gap. */
  readonly of: (day: DaySummary) => number | null;
  /** The number of several days; null where there is none. */
  readonly together: (days: readonly DaySummary[]) => number | null;
  /** The day's number in words, where its unit does not say all. */
  readonly say?: (day: DaySummary) => string;
}

/** Layers over one axis, which begins at 0. */
export interface Plot {
  /** Its heading, where a chart has several. */
  readonly name?: MessageKey;
  readonly unit: MetricUnit;
  /** Never empty. */
  readonly layers: readonly Layer[];
}

/** What is drawn: days one after another, those ahead too. */
export interface Chart {
  readonly days: readonly DaySummary[];
  /** Today's date: what is after it lies ahead, and it is not over itself. */
  readonly today: string;
  readonly plots: readonly Plot[];
}

/** Whether a chart has any number to show. */
export const hasNumbers = ({ days, plots }: Chart): boolean =>
  plots.some(({ layers }) => layers.some(({ of }) => days.some((day) => of(day) !== null)));
