import type { CheckStep } from '../../shared/ergonomics/check/steps.ts';
import { useShared, useWords } from '../state/context.ts';
import { LaterFigure } from './LaterFigure.tsx';
import styles from './CheckPage.module.css';

/** One thing to look at: what, how, and whether the last audit found something there. */
export function StepView({ step }: { readonly step: CheckStep }) {
  const { t } = useWords();
  const { flareUp, posture } = useShared().status;
  return (
    <div className={styles.step}>
      {/* The pictures show somebody upright, which is no model for a sore back. */}
      {!flareUp && <LaterFigure step={step.id} posture={posture} />}
      <div className={styles.words} aria-live="polite" aria-atomic="true">
        <h1 className={styles.title}>{t(step.title)}</h1>
        <p>{t(step.how)}</p>
        {step.weak && <p className={styles.weak}>{t('postureCheck.weak')}</p>}
      </div>
    </div>
  );
}
