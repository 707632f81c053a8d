import type { NumberSetting } from '../../../../shared/settings/definition.ts';
import { HOUR } from '../../../../shared/time/moment.ts';
import { useWords } from '../../../state/context.ts';
import styles from './fields.module.css';

interface HourControlProps {
  readonly label: string;
  readonly describedBy: string;
  readonly definition: NumberSetting;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A full hour of the day. */
export function HourControl({ label, describedBy, definition, value, onChange }: HourControlProps) {
  const { time } = useWords();
  const { min, max } = definition;
  const hours = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return (
    <select
      className={styles.field}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {hours.map((hour) => (
        <option key={hour} value={hour}>
          {time(hour * HOUR, 'UTC')}
        </option>
      ))}
    </select>
  );
}
