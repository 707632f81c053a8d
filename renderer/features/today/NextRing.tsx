import type { Status } from '../../../shared/breaks/status.ts';
import type { BreakKindId } from '../../../shared/breaks/words.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './NextRing.module.css';

const TO: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'today.ringEyes',
  move: 'today.ringMove',
  long: 'today.ringLong',
};

/** The ring that fills until the next break, with the time left inside it. */
export function NextRing({ status }: { readonly status: Status }) {
  const { t, duration } = useWords();
  const { next, phase } = status;
  if (!next) return <p className={styles.none}>{t('today.ringNone')}</p>;

  const isDue = next.remainingMs === 0 || phase.type === 'announced';
  const time =
    phase.type === 'snoozed'
      ? duration(phase.inMs)
      : isDue
        ? t('today.ringDue')
        : duration(next.remainingMs);
  const progress = isDue ? 1 : Math.min(1, Math.max(0, next.progress));

  return (
    <div className={styles.ring} role="group" aria-label={t('today.ringLabel')}>
      <svg viewBox="0 0 200 200" className={styles.drawing} aria-hidden="true">
        <circle className={styles.track} cx="100" cy="100" r="88" />
        {progress > 0.004 && (
          <circle
            className={lookOf(status, isDue)}
            cx="100"
            cy="100"
            r="88"
            pathLength={1}
            strokeDasharray={`${progress.toFixed(4)} 1`}
          />
        )}
      </svg>
      <p className={styles.words}>
        <span className={styles.time}>{time}</span>
        <span className={styles.to}>{t(TO[next.kind])}</span>
      </p>
    </div>
  );
}

function lookOf(status: Status, isDue: boolean): string | undefined {
  if (isDue) return styles.due;
  if (status.holds.length > 0 || !status.counting) return styles.waiting;
  return status.posture === 'standing' ? styles.standing : styles.counting;
}
