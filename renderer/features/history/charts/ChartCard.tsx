// What lives here: a chart with everything around it: its sentence, what its numbers mean, its table.
// What does not: the drawing (DayChart.tsx), which charts there are (../cards).
// To add a chart: a card beside ../cards/SeatedCard.tsx that gives this one its plots and its sentence.
import { useState } from 'react';
import type { MessageKey } from '../../../../shared/messages/translator.ts';
import { useWords } from '../../../state/context.ts';
import { Card } from '../../../ui/Card.tsx';
import styles from './ChartCard.module.css';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartTable } from './ChartTable.tsx';
import { DayChart } from './DayChart.tsx';
import { hasNumbers } from './layer.ts';
import type { Chart } from './layer.ts';
import { Meanings } from './Meanings.tsx';
import type { Meaning } from './Meanings.tsx';

interface ChartCardProps {
  readonly heading: MessageKey;
  readonly chart: Chart;
  /** What there is to see, in a sentence or two. */
  readonly summary: string;
  /** What is said where there is nothing to draw. */
  readonly nothing: MessageKey;
  readonly meanings: readonly Meaning[];
  readonly onOpen: (date: string) => void;
}

/** A chart of days: in a sentence, as a drawing whose days open, and as a table. */
export function ChartCard({ heading, chart, summary, nothing, meanings, onOpen }: ChartCardProps) {
  const { t } = useWords();
  const [looked, setLooked] = useState<number | null>(null);
  const label = t(heading);
  if (!hasNumbers(chart))
    return (
      <Card heading={label}>
        <p className={styles.soft}>{t(nothing)}</p>
        <Meanings meanings={meanings} />
      </Card>
    );
  return (
    <Card heading={label}>
      <p className={styles.summary}>{summary}</p>
      <DayChart chart={chart} label={label} onLook={setLooked} onOpen={onOpen} />
      <ChartLegend chart={chart} day={looked === null ? null : (chart.days[looked] ?? null)} />
      <div className={styles.more}>
        <ChartTable chart={chart} label={label} />
        <Meanings meanings={meanings} />
      </div>
    </Card>
  );
}
