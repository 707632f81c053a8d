import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { bestPlan } from '../../../shared/ergonomics/fixes/best-plan.ts';
import type { RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';
import { useWords } from '../../state/context.ts';
import styles from './PlanNote.module.css';

interface PlanNoteProps {
  readonly audit: Audit;
  readonly ranked: readonly RankedFix[];
}

/** The few changes that together bring the score down, and how far. Nothing where no plan does. */
export function PlanNote({ audit, ranked }: PlanNoteProps) {
  const { t } = useWords();
  const plan = bestPlan(audit, ranked);
  if (!plan) return null;
  const { fixes, total } = plan;
  return (
    <div className={styles.plan}>
      <p className={styles.lead}>{t('workplaces.plan', { ...total, count: fixes.length })}</p>
      <ol className={styles.fixes}>
        {fixes.map(({ fix }) => (
          <li key={fix.id}>{t(fix.title)}</li>
        ))}
      </ol>
    </div>
  );
}
