import { useRoving } from '../../day/use-roving.ts';
import styles from './chart.module.css';
import { columnsStyle } from './columns.ts';
import type { Chart } from './layer.ts';
import { usePointName } from './use-point-name.ts';

interface DayColumnsProps {
  readonly chart: Chart;
  readonly label: string;
  readonly onLook: (index: number | null) => void;
  readonly onOpen: (date: string) => void;
}

/** A button over the column of each day that is not ahead; the arrow keys go from day to day. */
export function DayColumns({ chart, label, onLook, onOpen }: DayColumnsProps) {
  const { days, today } = chart;
  const past = days.filter(({ date }) => date <= today);
  const nameOf = usePointName(chart);
  const { reachable, onKeyDown, onReach } = useRoving(past.length);
  return (
    <ol
      className={styles.columns}
      style={columnsStyle(days.length)}
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onLook(null)}
    >
      {past.map((day, index) => (
        <li key={day.date}>
          <button
            type="button"
            tabIndex={index === reachable ? 0 : -1}
            aria-label={nameOf(day)}
            onPointerEnter={() => onLook(index)}
            onFocus={() => onLook(index)}
            onBlur={() => onLook(null)}
            onClick={() => {
              onReach(index);
              onOpen(day.date);
            }}
          />
        </li>
      ))}
    </ol>
  );
}
