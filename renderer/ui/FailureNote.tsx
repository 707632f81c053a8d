import { useShared, useWords } from '../state/context.ts';
import styles from './Note.module.css';

/** The last thing that did not work, in main's own words. */
export function FailureNote() {
  const { failure } = useShared();
  const { t } = useWords();
  if (failure === null) return null;
  return (
    <p className={styles.alert} role="alert">
      {t('app.failure', { reason: failure })}
    </p>
  );
}
