// What lives here: a chart of days: one or several plots over the same days, each with its own axis from 0.
// What does not: its words around it (ChartCard.tsx), where things are drawn (paths.ts).
// To draw something new: a shape in layer.ts and paths.ts.
import styles from './chart.module.css';
import { DayColumns } from './DayColumns.tsx';
import { DayLabels } from './DayLabels.tsx';
import type { Chart } from './layer.ts';
import { PlotField } from './PlotField.tsx';

interface DayChartProps {
  readonly chart: Chart;
  /** What it shows, for screen readers. */
  readonly label: string;
  readonly onLook: (index: number | null) => void;
  readonly onOpen: (date: string) => void;
}

/** The plots with a button over each day that is not ahead: it says the day's numbers, and opens it. */
export function DayChart({ chart, label, onLook, onOpen }: DayChartProps) {
  const { plots } = chart;
  return (
    <div className={plots.length > 1 ? `${styles.chart} ${styles.several}` : styles.chart}>
      {plots.map((plot) => (
        <PlotField key={plot.layers[0]?.id} plot={plot} chart={chart} />
      ))}
      <DayLabels chart={chart} />
      <DayColumns chart={chart} label={label} onLook={onLook} onOpen={onOpen} />
    </div>
  );
}
