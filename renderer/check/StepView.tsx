import type { CheckStep } from '../../shared/ergonomics/check/steps.ts';
import { useWords } from '../state/context.ts';
import styles from './CheckPage.module.css';

/** One thing to look at: what, how, and whether the last audit found something there. */
export function StepView({ step }: { readonly step: CheckStep }) {
  const { t } = useWords();
  return (
    <div className={styles.step}>
      <div className={styles.words} aria-live="polite" aria-atomic="true">
        <h1 className={styles.title}>{t(step.title)}</h1>
        <p>{t(step.how)}</p>
        {step.weak && <p className={styles.weak}>{t('postureCheck.weak')}</p>}
      </div>
    </div>
  );
}
