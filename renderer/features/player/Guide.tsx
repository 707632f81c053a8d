import { isOpener } from '../../../shared/sessions/leftovers.ts';
import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import type { Session, SessionItem, Words } from '../../../shared/sessions/session.ts';
import { nameOf, titleOf } from '../../../shared/sessions/speech.ts';
import { useWords } from '../../state/context.ts';
import { isAfterwards } from './afterwards.ts';
import { Care } from './Care.tsx';
import styles from './Guide.module.css';
import { Pace } from './Pace.tsx';
import { hasPicture } from './Stage.tsx';
import { textOf } from './text-of.ts';

interface GuideProps {
  readonly session: Session;
  readonly moment: SessionMoment;
  readonly isGentle: boolean;
  readonly onCare: (isOpen: boolean) => void;
}

/** The stretch now, in words that can be read from across the room: name, what to do, how long. */
export function Guide({ session, moment, isGentle, onCare }: GuideProps) {
  const words = useWords();
  const { t } = words;
  const { item, step } = moment;
  const isOpening = isOpener(step);
  const isOver = isAfterwards(step);
  return (
    <section className={hasPicture(item) ? styles.guide : `${styles.guide} ${styles.alone}`}>
      <Kicker session={session} moment={moment} />
      <h1 className={styles.name}>{textOf(words, titleOf(item, step))}</h1>
      <p className={styles.cue}>{textOf(words, isOpening ? aboutOf(item) : step.cue)}</p>
      <Pace moment={moment} />
      <div className={styles.small}>
        <Next moment={moment} />
        {item.why && !isOver && <p>{textOf(words, item.why)}</p>}
        {isGentle && <p>{t('breaks.gentle')}</p>}
        {item.content.kind === 'stretch' && !isOver && (
          <Care stretch={item.content.stretch} onCare={onCare} />
        )}
      </div>
    </section>
  );
}

/** Which movement it is, and of what; a routine of a single one is called as that one is. */
function Kicker({ session, moment }: Pick<GuideProps, 'session' | 'moment'>) {
  const words = useWords();
  const { item, movements, step } = moment;
  if (isOpener(step)) return <p className={styles.kicker}>{textOf(words, step.cue)}</p>;
  const title = session.title && textOf(words, session.title);
  const isCounted = movements > 1 && !isAfterwards(step);
  const isNamed = title !== null && (movements > 1 || title !== textOf(words, nameOf(item)));
  return (
    <p className={styles.kicker}>
      {isCounted && words.t('breaks.step', { number: item.number, of: movements })}
      {isNamed && <span className={isCounted ? styles.title : undefined}>{title}</span>}
    </p>
  );
}

function Next({ moment: { next, movements, step } }: Pick<GuideProps, 'moment'>) {
  const words = useWords();
  if (next)
    return (
      <p className={styles.next}>{words.t('breaks.next', { name: textOf(words, nameOf(next)) })}</p>
    );
  const isLast = movements > 1 && !isAfterwards(step);
  return isLast && <p className={styles.next}>{words.t('breaks.lastOne')}</p>;
}

/** What a stretch is, while there is nothing to do yet. */
const aboutOf = ({ content }: SessionItem): Words =>
  content.kind === 'own' ? { text: content.step.text } : { key: content.stretch.about };
