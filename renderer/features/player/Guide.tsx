import type { SessionMoment } from '../../../shared/sessions/moment-of.ts';
import type { Session, SessionItem, Words } from '../../../shared/sessions/session.ts';
import { nameOf } from '../../../shared/sessions/speech.ts';
import { useWords } from '../../state/context.ts';
import { Care } from './Care.tsx';
import styles from './Guide.module.css';
import { Pace } from './Pace.tsx';
import { hasPicture } from './Stage.tsx';
import { textOf } from './text-of.ts';

interface GuideProps {
  readonly session: Session;
  readonly moment: SessionMoment;
  readonly isGentle: boolean;
}

/** The stretch now, in words that can be read from across the room: name, what to do, how long. */
export function Guide({ session, moment, isGentle }: GuideProps) {
  const words = useWords();
  const { t } = words;
  const { item, movements, step, next } = moment;
  const isOpening = step.kind === 'ready' || step.kind === 'preview';
  return (
    <section className={hasPicture(item) ? styles.guide : `${styles.guide} ${styles.alone}`}>
      <p className={styles.kicker}>
        {isOpening
          ? textOf(words, step.cue)
          : t('breaks.step', { number: item.number, of: movements })}
        {session.title && !isOpening && (
          <span className={styles.title}>{textOf(words, session.title)}</span>
        )}
      </p>
      <h1 className={styles.name}>{textOf(words, nameOf(item))}</h1>
      <p className={styles.cue}>{textOf(words, isOpening ? aboutOf(item) : step.cue)}</p>
      <Pace moment={moment} />
      <div className={styles.small}>
        <p className={styles.next}>
          {next ? t('breaks.next', { name: textOf(words, nameOf(next)) }) : t('breaks.lastOne')}
        </p>
        {item.why && <p>{textOf(words, item.why)}</p>}
        {isGentle && <p>{t('breaks.gentle')}</p>}
        {item.content.kind === 'stretch' && <Care stretch={item.content.stretch} />}
      </div>
    </section>
  );
}

/** What a stretch is, while there is nothing to do yet. */
const aboutOf = ({ content }: SessionItem): Words =>
  content.kind === 'own' ? { text: content.step.text } : { key: content.stretch.about };
