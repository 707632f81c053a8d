import { useId } from 'react';
import styles from './TimeField.module.css';

interface DateFieldProps {
  readonly label: string;
  /** "YYYY-MM-DD"; empty while it is being typed. */
  readonly date: string;
  /** The last date that can be chosen. */
  readonly latest: string;
  /** The id of what is wrong with it; null where nothing is. */
  readonly faultId: string | null;
  readonly onChange: (date: string) => void;
}

/** A date, with its name above. */
export function DateField({ label, date, latest, faultId, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={styles.input}
        value={date}
        max={latest}
        aria-invalid={faultId !== null}
        aria-describedby={faultId ?? undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
