import { useId } from 'react';
import type { Ref } from 'react';
import styles from './TimeField.module.css';

interface TimeFieldProps {
  readonly label: string;
  /** "HH:MM"; empty while it is being typed. */
  readonly time: string;
  /** The id of what is wrong with it; null where nothing is. */
  readonly faultId?: string | null;
  readonly field?: Ref<HTMLInputElement>;
  readonly onChange: (time: string) => void;
}

/** A clock time, with its name above. */
export function TimeField({ label, time, faultId = null, field, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="time"
        className={styles.input}
        value={time}
        aria-invalid={faultId !== null}
        aria-describedby={faultId ?? undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
