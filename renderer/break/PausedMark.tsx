import { LONGEST_BREAK_PAUSE } from '../../shared/breaks/limits.ts';
import { useWords } from '../state/context.ts';
import styles from './BreakPage.module.css';

/** Says that the break is paused, and that it will not be for ever. */
export function PausedMark() {
  const { t, duration } = useWords();
  return (
    <>
      <p className={styles.pausedNote}>
        {t('sessions.pausedUntil', { time: duration(LONGEST_BREAK_PAUSE) })}
      </p>
      <p className={styles.pausedMark}>{t('breaks.paused')}</p>
    </>
  );
}
