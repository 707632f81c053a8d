import { useId } from 'react';
import styles from './Tick.module.css';

interface TickProps {
  readonly words: string;
  /** What it is about, where the words alone do not say. */
  readonly about?: string;
  readonly note?: string;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
}

/** A box to tick. */
export function Tick({ words, about, note, isTicked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <input
        id={id}
        className={styles.box}
        type="checkbox"
        checked={isTicked}
        aria-label={about === undefined ? undefined : `${words}: ${about}`}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div>
        <label htmlFor={id}>{words}</label>
        {note !== undefined && (
          <p id={`${id}-note`} className={styles.note}>
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
