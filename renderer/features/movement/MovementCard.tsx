import type { SessionMoment } from '../../../shared/stretches/moment-of.ts';
import { useWords } from '../../state/context.ts';
import styles from './Movement.module.css';

interface MovementCardProps {
  readonly moment: SessionMoment;
  /** How many movements the session has. */
  readonly count: number;
}

/** The movement now: its place in the session, its name, what to do, when to take care. */
export function MovementCard({ moment, count }: MovementCardProps) {
  const { t } = useWords();
  const { item, itemIndex, step } = moment;
  return (
    <section className={styles.card}>
      {count > 1 && (
        <p className={styles.place}>{t('breaks.step', { number: itemIndex + 1, of: count })}</p>
      )}
      <h1 className={styles.name}>{t(item.stretch.name)}</h1>
      <p className={styles.cue}>{t(step.cue)}</p>
      {step.round !== null && <p className={styles.round}>{t('breaks.round', step.round)}</p>}
      {item.stretch.cautions.map((caution) => (
        <p key={caution} className={styles.caution}>
          {t(`stretches.caution_${caution}`)}
        </p>
      ))}
    </section>
  );
}
