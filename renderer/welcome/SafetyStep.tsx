import { SafetyNote } from '../features/safety/SafetyNote.tsx';
import { WarningSigns } from '../features/safety/WarningSigns.tsx';
import { useWords } from '../state/context.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import type { StepProps } from './step-props.ts';
import styles from './WelcomePage.module.css';

/** Third step: the safety note, to be acknowledged. */
export function SafetyStep({ hasRead, onRead }: StepProps) {
  const { t } = useWords();
  return (
    <section className={styles.step}>
      <SectionHeading title={t('welcome.safety')} lead={t('welcome.safetyText')} />
      <SafetyNote />
      <WarningSigns />
      <label className={styles.read}>
        <input
          type="checkbox"
          checked={hasRead}
          onChange={(event) => onRead(event.target.checked)}
        />
        {t('welcome.acknowledge')}
      </label>
    </section>
  );
}
