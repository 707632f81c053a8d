import type { CSSProperties } from 'react';
import type { Pace } from '../../shared/ergonomics/check/pace.ts';
import { CHECK_STEP_MS } from '../../shared/ergonomics/check/steps.ts';
import { useWords } from '../state/context.ts';
import styles from './CheckPage.module.css';

interface StepProgressProps {
  readonly count: number;
  readonly pace: Pace;
}

/** Which of how many, in words and as a bar in so many pieces. */
export function StepProgress({ count, pace }: StepProgressProps) {
  const { t } = useWords();
  const time = { '--step': `${String(CHECK_STEP_MS)}ms` } as CSSProperties;
  const number = Math.min(pace.at + 1, count);
  return (
    <div className={styles.progress} style={time}>
      <p className={styles.place}>
        <span>{t('postureCheck.title')}</span>
        {pace.at < count && <span>{t('postureCheck.step', { number, count })}</span>}
      </p>
      <div className={styles.pieces} data-paused={pace.since === null} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <span key={index} className={styles.piece}>
            {index < pace.at && <span className={styles.past} />}
            {index === pace.at && <span key={pace.visit} className={styles.now} />}
          </span>
        ))}
      </div>
    </div>
  );
}
