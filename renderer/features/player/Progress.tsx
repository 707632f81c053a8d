import { nameOf } from '../../../shared/sessions/speech.ts';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import type { Session, SessionItem } from '../../../shared/sessions/session.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import { useWords } from '../../state/context.ts';
import styles from './Progress.module.css';
import { textOf } from './text-of.ts';

interface ProgressProps {
  readonly session: Session;
  readonly moment: SessionMoment;
  readonly elapsed: number;
}

/** All stretches of the session as one bar in parts, each as wide as it is long. */
export function Progress({ session, moment, elapsed }: ProgressProps) {
  const words = useWords();
  return (
    <ol className={styles.progress} aria-label={words.t('breaks.plan')}>
      {session.items.map((item, index) => (
        <li
          key={item.start}
          className={index === moment.itemIndex ? `${styles.part} ${styles.now}` : styles.part}
          aria-current={index === moment.itemIndex ? 'step' : undefined}
          style={{ flexGrow: item.length }}
        >
          <span
            className={styles.done}
            style={{ transform: `scaleX(${doneShare(item, elapsed)})` }}
          />
          <span className="visuallyHidden">{textOf(words, nameOf(item))}</span>
        </li>
      ))}
    </ol>
  );
}

/** Drawn toward where it will be in a second, since that is when it is drawn again. */
const doneShare = ({ start, length }: SessionItem, elapsed: number): number =>
  elapsed < start ? 0 : Math.min(1, (elapsed + SECOND - start) / length);
