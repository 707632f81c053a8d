import { utcOf, weekdayOf } from '../../../../shared/insights/period.ts';
import { useWords } from '../../../state/context.ts';
import styles from './chart.module.css';
import { columnsStyle } from './columns.ts';
import type { Chart } from './layer.ts';

/** More days than this have their names at Mondays only. */
const FEW = 10;

/** The days below their columns. */
export function DayLabels({ chart: { days, today } }: { readonly chart: Chart }) {
  const { weekday, number } = useWords();
  const areFew = days.length <= FEW;
  return (
    <div className={styles.days} style={columnsStyle(days.length)} aria-hidden="true">
      {days.map(({ date }) => (
        <span key={date} data-today={date === today || undefined}>
          {areFew && <span>{weekday(utcOf(date), 'UTC')}</span>}
          {(areFew || weekdayOf(date) === 0) && <span>{number(Number(date.slice(8)))}</span>}
        </span>
      ))}
    </div>
  );
}
