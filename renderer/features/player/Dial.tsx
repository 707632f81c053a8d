import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import { SECOND } from '../../../shared/time/moment.ts';
import { useWords } from '../../state/context.ts';
import styles from './Pace.module.css';

/** The big number in its ring: seconds left of a step, or the round of a movement that is repeated. */
export function Dial({ moment }: { readonly moment: SessionMoment }) {
  const { t } = useWords();
  const { step, stepSecondsLeft } = moment;
  const round = step.round && step.round.of > 1 ? step.round : null;
  return (
    <div className={styles.dial}>
      <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
        <circle className={styles.track} cx="50" cy="50" r="46" />
        <circle
          className={styles.arc}
          cx="50"
          cy="50"
          r="46"
          pathLength={1}
          strokeDasharray="1"
          strokeDashoffset={1 - ringShare(moment)}
        />
      </svg>
      {round ? (
        <p className={styles.count}>
          <span className={styles.number}>{round.number}</span>
          <span className={styles.of}>{t('sessions.roundsOf', { of: round.of })}</span>
        </p>
      ) : (
        <p className={styles.count}>
          <span className={styles.number}>{stepSecondsLeft}</span>
          <span className="visuallyHidden">
            {t('sessions.seconds', { count: stepSecondsLeft })}
          </span>
        </p>
      )}
    </div>
  );
}

/** A breath in fills the ring, everything else empties it: to where it will be in a second, when it is drawn again. */
function ringShare({ step, stepShare }: SessionMoment): number {
  const gone = Math.min(1, stepShare + SECOND / step.length);
  return step.round && step.breath === 'in' ? gone : 1 - gone;
}
