import { useId } from 'react';
import type { Ref } from 'react';
import styles from './LabelledInput.module.css';

interface LabelledInputProps {
  readonly label: string;
  readonly type: 'date' | 'time';
  /** As browsers write it: "YYYY-MM-DD" or "HH:MM"; empty while it is being typed. */
  readonly value: string;
  /** The last value that can be chosen. */
  readonly latest?: string;
  /** The id of what is wrong with it; null where nothing is. */
  readonly faultId: string | null;
  readonly field?: Ref<HTMLInputElement> | undefined;
  readonly onChange: (value: string) => void;
}

/** A field of the browser's own, with its name above. */
export function LabelledInput(props: LabelledInputProps) {
  const { label, type, value, latest, faultId, field, onChange } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type={type}
        className={styles.input}
        value={value}
        max={latest}
        aria-invalid={faultId !== null}
        aria-describedby={faultId ?? undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
