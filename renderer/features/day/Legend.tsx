import { useWords } from '../../state/context.ts';
import styles from './Legend.module.css';

/** What the shapes of the timeline stand for. */
export function Legend() {
  const { t } = useWords();
  return (
    <ul className={styles.legend}>
      <li className={styles.sitting}>{t('today.legendSitting')}</li>
      <li className={styles.standing}>{t('today.legendStanding')}</li>
      <li className={styles.away}>{t('today.legendAway')}</li>
      <li className={styles.taken}>{t('today.legendTaken')}</li>
      <li className={styles.not}>{t('today.legendNot')}</li>
    </ul>
  );
}
