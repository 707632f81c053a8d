import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import type { SessionItem } from '../../../shared/sessions/session.ts';
import { SessionFigure } from '../figure/SessionFigure.tsx';
import styles from './Stage.module.css';

interface StageProps {
  readonly moment: SessionMoment;
  readonly elapsed: number;
  readonly isStill: boolean;
}

/** Whether there is anything to see of a stretch. */
export const hasPicture = ({ content }: SessionItem): boolean =>
  content.kind === 'stretch' || content.step.picture !== null;

/** What there is to see of the stretch now: the drawn body, or the picture of a step of one's own. */
export function Stage({ moment, elapsed, isStill }: StageProps) {
  const { content } = moment.item;
  return (
    <div className={styles.stage}>
      {content.kind === 'stretch' ? (
        <SessionFigure
          className={styles.figure}
          script={content.stretch.figure}
          step={moment.step}
          elapsed={elapsed}
          isStill={isStill}
        />
      ) : (
        <img
          className={styles.picture}
          src={content.step.picture ?? undefined}
          alt={content.step.title}
        />
      )}
    </div>
  );
}
