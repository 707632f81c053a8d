import type { ReactNode } from 'react';
import { useWords } from '../state/context.ts';
import { Button } from './Button.tsx';
import styles from './EntryLine.module.css';

interface EntryLineProps {
  readonly time: string;
  readonly value: string;
  /** What else there is to say of it. */
  readonly children: ReactNode;
  /** What the buttons are called to those who cannot see which line they stand in. */
  readonly editLabel: string;
  readonly removeLabel: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** Something a person wrote down: when, how much, what, and the ways to set it right. */
export function EntryLine(props: EntryLineProps) {
  const { time, value, children, editLabel, removeLabel, onEdit, onRemove } = props;
  const { t } = useWords();
  return (
    <>
      <span className={styles.time}>{time}</span>
      <span className={styles.value}>{value}</span>
      <span className={styles.what}>{children}</span>
      <span className={styles.buttons}>
        <Button look="quiet" aria-label={editLabel} onClick={onEdit}>
          {t('app.edit')}
        </Button>
        <Button look="quiet" aria-label={removeLabel} onClick={onRemove}>
          {t('app.remove')}
        </Button>
      </span>
    </>
  );
}
