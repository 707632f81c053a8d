import type { Session } from '../../../shared/stretches/types.ts';
import { useWords } from '../../state/context.ts';
import styles from './Movement.module.css';

interface MovementPlanProps {
  readonly session: Session;
  /** Index of the movement now. */
  readonly current: number;
  readonly elapsed: number;
}

/** All movements of the session as one bar in parts, each as wide as it is long. */
export function MovementPlan({ session, current, elapsed }: MovementPlanProps) {
  const { t } = useWords();
  const next = session.items[current + 1];
  return (
    <div>
      <ol className={styles.plan} aria-label={t('breaks.plan')}>
        {session.items.map((item, index) => (
          <li
            key={item.start}
            className={styles.part}
            aria-current={index === current ? 'step' : undefined}
            style={{ flexGrow: item.length }}
          >
            <span
              className={styles.done}
              style={{ transform: `scaleX(${doneShare(item, elapsed)})` }}
            />
            <span className="visuallyHidden">{t(item.stretch.name)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.next}>
        {next ? t('breaks.next', { name: t(next.stretch.name) }) : t('breaks.lastOne')}
      </p>
    </div>
  );
}

function doneShare(item: { readonly start: number; readonly length: number }, elapsed: number) {
  return Math.min(1, Math.max(0, (elapsed - item.start) / item.length));
}
