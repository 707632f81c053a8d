import type { BestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import { useWords } from '../../state/context.ts';
import styles from './PlanNote.module.css';

/** The few changes that together bring the score down, and how far. Nothing where no plan does. */
export function PlanNote({ plan }: { readonly plan: BestPlan | null }) {
  const { t } = useWords();
  if (!plan) return null;
  const { fixes, total } = plan;
  return (
    <div className={styles.plan}>
      <p className={styles.lead}>{t('workplaces.plan', { ...total, count: fixes.length })}</p>
      <ol className={styles.fixes}>
        {fixes.map(({ fix, state }) => (
          <li key={fix.id}>
            {t(fix.title)}
            {state === 'done' && <> · {t('workplaces.state_done')}</>}
          </li>
        ))}
      </ol>
    </div>
  );
}
